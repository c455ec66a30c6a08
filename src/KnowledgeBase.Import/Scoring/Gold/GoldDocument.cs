using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>What a person found in one document, for measuring an import. Texts are verbatim; lines count from 1 in the decoded file.</summary>
public sealed record GoldDocument
{
    /// <summary>The document's file name.</summary>
    public required string File { get; init; }

    /// <summary>Null when the document states no title.</summary>
    public string? Title { get; init; }

    /// <summary>Other wordings of the title in the text, its whole line, and what stands before it.</summary>
    public EquatableArray<string> TitleForms { get; init; }

    /// <summary>The genre in the annotator's words, such as "讲话稿(座谈会讲话)"; null when not judged.</summary>
    public string? Genre { get; init; }

    /// <summary>Null when not judged.</summary>
    public string? Encoding { get; init; }

    /// <summary>Null when not judged.</summary>
    public GoldCompleteness? Completeness { get; init; }

    public EquatableArray<GoldPassage> Boilerplate { get; init; }

    /// <summary>The contents list that the site printed above the text.</summary>
    public EquatableArray<GoldPassage> Contents { get; init; }

    /// <summary>Names and dates that are metadata wherever a line holds nothing else.</summary>
    public EquatableArray<string> Metadata { get; init; }

    /// <summary>The question marks at line starts are broken indentation.</summary>
    public bool HasMojibake { get; init; }

    public EquatableArray<GoldHeading> Outline { get; init; }

    /// <summary>Null when not judged, as the four below.</summary>
    public EquatableArray<GoldTheme>? Themes { get; init; }

    /// <summary>Titles in 《》 that the text cites, with their marks.</summary>
    public EquatableArray<string>? Documents { get; init; }

    public EquatableArray<GoldQuotation>? Quotations { get; init; }

    /// <summary>Set phrases that a reader noted, as written; not all that there are.</summary>
    public EquatableArray<string>? Formulae { get; init; }

    /// <summary>How often each run of X, x or * stands in the text.</summary>
    public EquatableArray<GoldMask>? Masks { get; init; }

    /// <summary>What the reader took for something it is not sure of, for the person who scores.</summary>
    public EquatableArray<string> Remarks { get; init; }
}
