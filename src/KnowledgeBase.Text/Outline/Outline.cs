namespace KnowledgeBase.Text.Outline;

/// <summary>What a block is in the course of a speech.</summary>
public enum BlockRole
{
    Heading,

    /// <summary>同志们：</summary>
    Salutation,

    /// <summary>A paragraph before the first section.</summary>
    Preamble,

    Paragraph,

    /// <summary>同志们，… after the last section; it belongs to the speech as a whole.</summary>
    Closing,

    /// <summary>谢谢大家！</summary>
    Thanks,

    Gap,
}

/// <summary>
/// The outline of one speech: its <see cref="Roots"/>, the role of each block, and for each block the node it begins in
/// (<see cref="Owners"/>: index into <see cref="Flatten"/>, −1 for none).
/// </summary>
public sealed record Outline
{
    public required EquatableArray<OutlineNode> Roots { get; init; }

    public required EquatableArray<BlockRole> Roles { get; init; }

    public required EquatableArray<int> Owners { get; init; }

    public required EquatableArray<AnnouncedCount> Announced { get; init; }

    /// <summary>All nodes in reading order.</summary>
    public IEnumerable<OutlineNode> Flatten() => Roots.SelectMany(root => root.Flatten());
}

/// <summary>
/// A number of points that the speaker announced (“讲四个方面的意见”) at <paramref name="Place"/>, and how many were found there.
/// A difference is a hint for a reader, never repaired.
/// </summary>
public sealed record AnnouncedCount(OutlinePlace Place, int Expected, int Found);
