namespace KnowledgeBase.Text.Outline;

public enum OutlineBlockKind
{
    Heading,
    Paragraph,
    Gap,
}

/// <summary>
/// What the outline needs to know of one block of a speech. <see cref="Level"/> is 2, 3 or 4 as the number of '#' of a heading, and a
/// <see cref="RunIn"/> heading is continued by the next block. <see cref="Omitted"/> are the headings a gap swallowed.
/// </summary>
public sealed record OutlineBlock
{
    public required OutlineBlockKind Kind { get; init; }

    public string Text { get; init; } = "";

    public int Level { get; init; }

    public bool RunIn { get; init; }

    public EquatableArray<string> Omitted { get; init; }

    public static OutlineBlock Heading(int level, string text, bool runIn = false) =>
        new() { Kind = OutlineBlockKind.Heading, Level = level, Text = text, RunIn = runIn };

    public static OutlineBlock Paragraph(string text) => new() { Kind = OutlineBlockKind.Paragraph, Text = text };

    public static OutlineBlock Gap(EquatableArray<string> omitted) => new() { Kind = OutlineBlockKind.Gap, Omitted = omitted };
}
