namespace KnowledgeBase.Cli.Tests.Preview;

/// <summary>A test that asks the kernel of Linux; skipped elsewhere.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Which sockets listen is read from /proc, which only Linux has.";
}
