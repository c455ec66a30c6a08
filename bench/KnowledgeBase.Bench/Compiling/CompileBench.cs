using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Compiling;

/// <summary>
/// <c>compile</c>: how long <c>dotnet build</c> takes in a clean clone with an empty home, and which projects are compiled again when one
/// speech changes.
/// </summary>
internal static class CompileBench
{
    // Who turns the compiler server off measures the start of 21 compilers; a user of the SDK has it on. CI would analyze the tests too.
    private static readonly string[] s_settingsOfThisMachine = ["UseSharedCompilation", "MSBUILDDISABLENODEREUSE", "DOTNET_CLI_USE_MSBUILD_SERVER", "CI"];

    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A folder that does not exist yet, for the clone." };
        var command = new Command("compile", "Measure the build of a clean clone, and of the clone with one speech changed.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(DirectoryInfo folder)
    {
        RepositoryFolder here = RepositoryFolder.FindFrom(Directory.GetCurrentDirectory())
            ?? throw new InvalidDataException("Neither this folder nor one above it has 'input/collections'. Run this inside the repository.");
        string clone = Path.Join(folder.FullName, "clone");
        string home = Directory.CreateDirectory(Path.Join(folder.FullName, "home")).FullName;
        Execute("git", here.Root, home, "clone", "--quiet", here.Root, clone);

        // The SDK downloads packages into the home, so restoring is timed apart: it is the network's speed and not ours.
        double restore = Execute("dotnet", clone, home, "restore", "KnowledgeBase.sln");
        double first = Execute("dotnet", clone, home, "build", "KnowledgeBase.sln", "--no-restore");
        Dictionary<string, DateTime> before = Assemblies(clone);
        string speech = Directory.EnumerateFiles(Path.Join(clone, "input", "speeches"), "*.md").Order(StringComparer.Ordinal).First();
        AtomicFile.WriteText(speech, StrictFile.ReadText(speech).Replace("proofread: 1", "proofread: 2", StringComparison.Ordinal));
        double second = Execute("dotnet", clone, home, "build", "KnowledgeBase.sln", "--no-restore");
        string[] compiled = [.. Assemblies(clone).Where(assembly => !before.TryGetValue(assembly.Key, out DateTime time) || time != assembly.Value).Select(assembly => assembly.Key)];

        Print($"measured with the SDK's defaults: {string.Join(", ", s_settingsOfThisMachine)} are not set for the builds");
        Print($"dotnet restore, clean clone and empty home   {restore:0.0} s");
        Print($"dotnet build after it                        {first:0.0} s on {Environment.ProcessorCount} processors");
        Print($"together                                     {restore + first:0.0} s");
        Print($"dotnet build after a speech has changed      {second:0.0} s");
        Print($"compiled again for the speech: {(compiled.Length == 0 ? "nothing" : string.Join(", ", compiled))}");
        return 0;
    }

    // What the compiler wrote; a project whose output is only copied is none.
    private static Dictionary<string, DateTime> Assemblies(string clone) =>
        Directory.EnumerateFiles(Path.Join(clone, "artifacts", "obj"), "KnowledgeBase.*.dll", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}ref", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    /// <returns>Seconds of wall time.</returns>
    private static double Execute(string program, string folder, string home, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        start.Environment["HOME"] = home;
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (string setting in s_settingsOfThisMachine)
        {
            start.Environment.Remove(setting);
        }

        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(started).TotalSeconds
            : throw new InvalidDataException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
