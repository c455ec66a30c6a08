using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures.Keyness;
using KnowledgeBase.Theme.Pictures.Strips;

namespace KnowledgeBase.Theme.Pages.Themes;

/// <summary>One theme: what it means, the passages that show it, and the speeches it was found in.</summary>
public sealed record ThemePage
{
    public required string Name { get; init; }

    /// <summary>The definition from the vocabulary; may be empty.</summary>
    public required string About { get; init; }

    /// <summary>The strongest passages of this page's speeches, strongest first.</summary>
    public EquatableArray<EvidencePassage> Evidence { get; init; }

    /// <summary>This page's speeches by the share of their text, largest first.</summary>
    public EquatableArray<ThemeShare> Speeches { get; init; }

    /// <summary>Where in these speeches the theme stands, in the same order.</summary>
    public EquatableArray<Strip> Strips { get; init; }

    /// <summary>What its passages say more often than other text; the first page tells.</summary>
    public EquatableArray<KeyWord> KeyWords { get; init; }

    /// <summary>How many speeches there are on all pages.</summary>
    public required int SpeechCount { get; init; }

    /// <summary>Themes that stand in the same speeches, and in how many; the first page says so.</summary>
    public EquatableArray<CountedLink> Related { get; init; }

    /// <summary>The page of its best excerpts; null when it has none.</summary>
    public SitePath? Excerpts { get; init; }

    /// <summary>The list of the theme's speeches, newest first.</summary>
    public required SitePath List { get; init; }

    public required Paging Paging { get; init; }
}

/// <summary>A passage of a speech with the words that count as evidence as segments of the kind Match.</summary>
public sealed record EvidencePassage
{
    public required string SpeechTitle { get; init; }

    public bool TitleIsSupplied { get; init; }

    public required SitePath Speech { get; init; }

    /// <summary>Id of the paragraph, or of the item in it, on the speech's page.</summary>
    public required string Anchor { get; init; }

    /// <summary>Number of the paragraph there.</summary>
    public required int ParagraphNumber { get; init; }

    public required string Language { get; init; }

    public required EquatableArray<TextSegment> Segments { get; init; }
}

/// <summary>A speech and the share of its paragraphs, in percent, that a theme has.</summary>
public sealed record ThemeShare
{
    public required string SpeechTitle { get; init; }

    public bool TitleIsSupplied { get; init; }

    public required SitePath Speech { get; init; }

    public required string Language { get; init; }

    public required int Percent { get; init; }

    public required bool IsProposed { get; init; }
}
