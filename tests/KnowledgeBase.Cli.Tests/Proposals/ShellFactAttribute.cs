namespace KnowledgeBase.Cli.Tests.Proposals;

/// <summary>A test that runs a script of .ci; skipped, with a sentence, where there is no bash or jq.</summary>
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute() => Skip = Shell.Missing;
}

/// <summary>The same for a theory.</summary>
public sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute() => Skip = Shell.Missing;
}

internal static class Shell
{
    public static string? Missing { get; } = !OperatingSystem.IsWindows() && IsInstalled("bash") && IsInstalled("jq") ? null : "bash or jq is not installed: the scripts of .ci can't be run without them.";

    public static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Join(folder, program)));
}
