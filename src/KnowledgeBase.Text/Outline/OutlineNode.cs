namespace KnowledgeBase.Text.Outline;

/// <summary>How a heading stands in the text.</summary>
public enum OutlineForm
{
    /// <summary>A line of its own.</summary>
    Line,

    /// <summary>The first sentence of its paragraph.</summary>
    RunIn,

    /// <summary>An item of a list whose first sentence is a heading.</summary>
    Titled,

    /// <summary>An item without a heading; its title is only a label, the first clause.</summary>
    Inline,
}

public enum OutlineStatus
{
    Present,

    /// <summary>Part of its text is missing: cut by a gap or by the end.</summary>
    Partial,

    /// <summary>Known from the source's contents list only.</summary>
    Omitted,
}

/// <summary>How sure the outline is of a node.</summary>
public enum OutlineConfidence
{
    Low,
    Medium,
    High,
}

/// <summary>Why the outline is not sure of a node.</summary>
public enum OutlineDoubt
{
    None,

    /// <summary>The ordinal before this one is not there: 三、 after 一、, or a list that begins with 二是.</summary>
    NumberMissing,

    /// <summary>The ordinal has been there before: 二、 after 二、.</summary>
    NumberRepeated,

    /// <summary>A first ordinal in mid-sentence, taken for one because the second follows.</summary>
    InSentence,

    /// <summary>Where the title ends cannot be seen; it is the first clause.</summary>
    TitleEnd,

    /// <summary>A short line without a number, taken for a heading.</summary>
    Unnumbered,
}

/// <summary>A position in a sequence of blocks; <paramref name="Offset"/> counts UTF-16 code units in the block's text.</summary>
public readonly record struct OutlinePlace(int Block, int Offset);

/// <summary>
/// One heading or list item. <see cref="Start"/> to <see cref="End"/> are marker and title in the text of block
/// <see cref="BlockIndex"/> (UTF-16 code units, end exclusive); everything that belongs to the node ends at <see cref="Extent"/>.
/// An omitted node stands at its gap, with an empty range.
/// </summary>
public sealed record OutlineNode
{
    /// <summary>Depth from 1; an item outside any section of a document with sections has 2.</summary>
    public required int Level { get; init; }

    public required OutlineFamily Family { get; init; }

    /// <summary>The number of the ordinal; 0 where the family has none.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The marker as written: "（一）", "一是".</summary>
    public required string Marker { get; init; }

    public required string Title { get; init; }

    public required OutlineForm Form { get; init; }

    public required OutlineStatus Status { get; init; }

    public required int BlockIndex { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required OutlinePlace Extent { get; init; }

    public required OutlineConfidence Confidence { get; init; }

    /// <summary>The reason when <see cref="Confidence"/> is not high.</summary>
    public OutlineDoubt Doubt { get; init; }

    public EquatableArray<OutlineNode> Children { get; init; }

    /// <summary>This node and all below it, in reading order.</summary>
    public IEnumerable<OutlineNode> Flatten()
    {
        yield return this;
        foreach (OutlineNode node in Children.SelectMany(child => child.Flatten()))
        {
            yield return node;
        }
    }
}
