using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Parts;

/// <summary>A speech in a list.</summary>
public sealed record SpeechRow
{
    public required string Title { get; init; }

    public bool TitleIsSupplied { get; init; }

    public required SitePath Path { get; init; }

    /// <summary><c>lang</c> of title and excerpt.</summary>
    public required string Language { get; init; }

    public required string Genre { get; init; }

    /// <summary>Null when the text does not tell.</summary>
    public string? Level { get; init; }

    /// <summary>Date of the speech as YYYY-MM-DD, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Length of the text in 字.</summary>
    public required int Characters { get; init; }

    public required string Completeness { get; init; }

    public required bool IsComplete { get; init; }

    /// <summary>The beginning of the first paragraph.</summary>
    public required string Excerpt { get; init; }
}
