namespace KnowledgeBase.Theme.Pictures.Bars;

/// <summary>A thing that is counted, such as the speeches of a genre.</summary>
public sealed record BarDatum
{
    public required string Label { get; init; }

    /// <summary><c>lang</c> of the label; null for words of the interface.</summary>
    public string? Language { get; init; }

    public PictureLink? Link { get; init; }

    public required int Value { get; init; }

    /// <summary>A second number beside the bar, such as 字.</summary>
    public int? Beside { get; init; }

    /// <summary>True for the value that says that documents do not tell; it is hatched.</summary>
    public bool IsUnstated { get; init; }
}
