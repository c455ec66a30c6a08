using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Strips;

/// <summary>A speech as a strip from its first 字 to its last, and the places of something in it.</summary>
public sealed record Strip
{
    public required string Label { get; init; }

    /// <summary><c>lang</c> of the label.</summary>
    public required string Language { get; init; }

    public required PictureLink Speech { get; init; }

    /// <summary>Length of the speech in 字.</summary>
    public required int Length { get; init; }

    /// <summary>In the order of the text.</summary>
    public required EquatableArray<StripMark> Marks { get; init; }
}

/// <summary>One passage: the stretches of text that it has, and where they are.</summary>
public sealed record StripMark
{
    /// <summary>One at least; a passage that something else stands in has several.</summary>
    public required EquatableArray<StripSpan> Spans { get; init; }

    public required PictureLink Link { get; init; }

    /// <summary>Number of its paragraph on the speech's page.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Another one where several passages are one mark.</summary>
    public int LastParagraph { get; init; }

    /// <summary>How often what is looked for stands here.</summary>
    public int Count { get; init; } = 1;
}

/// <summary>In 字 from the beginning of the speech; <paramref name="To"/> is exclusive.</summary>
public readonly record struct StripSpan(int From, int To);
