using KnowledgeBase.Cli.Terminal;

namespace KnowledgeBase.Cli.Checking;

/// <summary>How much a text report shows, and for what kind of reader.</summary>
internal sealed record TextForm
{
    /// <summary>A line each, for a file, a pipe or an editor.</summary>
    public static TextForm Plain { get; } = new() { ShowSource = false, AllNotes = false, Width = 100, Ink = Ink.None };

    /// <summary>The line of the file below each finding, with a mark under the place.</summary>
    public required bool ShowSource { get; init; }

    /// <summary>Every note a line, however many they are.</summary>
    public required bool AllNotes { get; init; }

    /// <summary>Cells of a line of the terminal.</summary>
    public required int Width { get; init; }

    public required Ink Ink { get; init; }
}
