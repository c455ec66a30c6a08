namespace KnowledgeBase.Cli;

/// <summary>What a command's end tells a script.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>The content or a file needs attention; the output says where and what to do.</summary>
    public const int Findings = 1;

    public const int WrongUse = 2;

    public const int OurFault = 3;

    /// <summary>Ctrl+C, as shells number it: 128 and SIGINT.</summary>
    public const int Stopped = 130;
}
