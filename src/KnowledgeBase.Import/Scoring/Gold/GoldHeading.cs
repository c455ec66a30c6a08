namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>One item of the outline, in reading order. <see cref="Level"/> counts from 1; <see cref="Marker"/> is "" where there is none.</summary>
public sealed record GoldHeading
{
    public required int Level { get; init; }

    public required string Marker { get; init; }

    public required string Text { get; init; }

    public GoldKind Kind { get; init; }

    /// <summary>True for a line of its own, false for the start or the inside of a paragraph; null when not judged.</summary>
    public bool? IsBlock { get; init; }

    /// <summary>False when only the contents list has it.</summary>
    public bool InBody { get; init; } = true;

    /// <summary>The source breaks off inside the title.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>Index of the item above; null at the top, or for the members of a list that stands under no item.</summary>
    public int? Parent { get; init; }
}
