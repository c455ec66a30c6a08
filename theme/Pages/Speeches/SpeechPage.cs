using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures.Shape;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>Everything the page of one speech shows. Texts are plain; the components decide how they look.</summary>
public sealed record SpeechPage
{
    /// <summary>The speech's address, a–z, 0–9 and '-'.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>True when the source has no title and the editors supplied one; shown in ［］.</summary>
    public bool TitleIsSupplied { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary><c>lang</c> of title and text: zh-Hans or zh-Hant.</summary>
    public required string Language { get; init; }

    /// <summary>Whether no character of title and text is Traditional for a Simplified one, so that searching in them folds none.</summary>
    public bool IsSimplified { get; init; }

    public EquatableArray<Fact> Facts { get; init; }

    public required CompletenessNote Completeness { get; init; }

    public EquatableArray<ThemeTag> Themes { get; init; }

    public EquatableArray<OutlineEntry> Outline { get; init; }

    /// <summary>The outline drawn to scale; null without one.</summary>
    public ShapeData? Shape { get; init; }

    public EquatableArray<TextBlock> Blocks { get; init; }

    /// <summary>What the speech has in common with others, and whether its parts are of one year.</summary>
    public SharedNotesData Shared { get; init; } = SharedNotesData.None;

    /// <summary>What the text cites, quotes, counts, dates and hides.</summary>
    public InTextCard InText { get; init; } = new([]);

    /// <summary>What old links find whose block is gone.</summary>
    public EquatableArray<RetiredNote> Retired { get; init; }

    /// <summary>Its set phrases, most used first.</summary>
    public EquatableArray<SpeechFormula> Formulae { get; init; }

    /// <summary>For a text in Traditional characters, those of it that have a Simplified form, each followed by that; null for others.</summary>
    public string? SimplifiedPairs { get; init; }

    /// <summary>Where the host of the repository opens the Markdown for editing; null without a repository.</summary>
    public string? EditUrl { get; init; }

    /// <summary>The host's form for a correction, with {paragraph} and {text} to be filled in; null where the host has no such forms.</summary>
    public string? CorrectionForm { get; init; }

    /// <summary>Null when the speech has no theme and none was near.</summary>
    public ThemeGroundsCard? Grounds { get; init; }

    /// <summary>The page of its excerpts and how many there are; null when it has none.</summary>
    public CountedLink? Excerpts { get; init; }

    public required ProvenanceCard Provenance { get; init; }

    public required CiteCard Cite { get; init; }

    public required SpeechHeadData Head { get; init; }
}
