namespace KnowledgeBase.Theme.Pictures.Shape;

/// <summary>A section or item of a speech and its extent in 字 from the beginning; <see cref="To"/> is exclusive and covers all that stands under it.</summary>
public sealed record ShapeNode
{
    public required string Label { get; init; }

    /// <summary>Its id on the page; null for one that the source does not have.</summary>
    public required string? Anchor { get; init; }

    /// <summary>From 1.</summary>
    public required int Depth { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>True when some of its text is missing.</summary>
    public bool IsPartial { get; init; }

    public int Length => To - From;
}
