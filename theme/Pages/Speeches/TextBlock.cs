using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>One block of a speech on its page. <see cref="Id"/> is the stored address; links to <see cref="FormerIds"/> land here too.</summary>
public abstract record TextBlock
{
    public required string Id { get; init; }

    public EquatableArray<string> FormerIds { get; init; }

    /// <summary>The line of the Markdown that it stands in, from 1.</summary>
    public int Line { get; init; }
}

/// <summary>A heading on a line of its own; <see cref="Level"/> is 2, 3 or 4.</summary>
public sealed record HeadingText : TextBlock
{
    public required int Level { get; init; }

    public required EquatableArray<TextSegment> Segments { get; init; }
}

/// <summary>
/// A paragraph, and the heading that is its first sentence if it has one. <see cref="Number"/> counts the paragraphs of the speech from 1;
/// <see cref="IsSalutation"/> sets it flush left.
/// </summary>
public sealed record ParagraphText : TextBlock
{
    public required int Number { get; init; }

    public required EquatableArray<TextSegment> Segments { get; init; }

    public HeadingText? RunIn { get; init; }

    /// <summary>The editors' notes that follow it.</summary>
    public EquatableArray<NoteMark> Notes { get; init; }

    public bool IsSalutation { get; init; }

    /// <summary>How many passages of other speeches are like it.</summary>
    public int ParallelCount { get; init; }

    /// <summary>Share of its characters, in percent, in phrases that other speeches have too.</summary>
    public int SharedPercent { get; init; }
}

/// <summary>Text the source does not have: why, how much in 字 if stated, and headings known to be in it.</summary>
public sealed record GapText : TextBlock
{
    public required string Reason { get; init; }

    public int? Characters { get; init; }

    public EquatableArray<string> Omitted { get; init; }
}

/// <summary>The place in the text that a note belongs to: the note's number from 1 and its address.</summary>
public sealed record NoteMark(int Number, string Id);

/// <summary>A remark of the editors; <see cref="Number"/> counts those of the speech from 1.</summary>
public sealed record NoteText : TextBlock
{
    public required int Number { get; init; }

    public required EquatableArray<TextSegment> Segments { get; init; }
}
