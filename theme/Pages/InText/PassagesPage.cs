using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.InText;

/// <summary>A page of what all speeches cite, quote, count, date or hide: counts first, then the passages.</summary>
public sealed record PassagesPage
{
    public required string Title { get; init; }

    /// <summary>What is listed, and how far to trust it.</summary>
    public required string About { get; init; }

    /// <summary>Facts about the one document that the page is about.</summary>
    public EquatableArray<InTextFact> Facts { get; init; }

    public EquatableArray<InTextTable> Tables { get; init; }

    public EquatableArray<PassageGroup> Groups { get; init; }

    /// <summary>Passages that stand on none of the pages, of a kind that has too many.</summary>
    public int Left { get; init; }

    public required Paging Paging { get; init; }
}

/// <summary>A label and what is known.</summary>
public sealed record InTextFact(string Label, string Value);

/// <summary>Counts under a heading; <paramref name="NoteHeading"/> is over the middle column.</summary>
public sealed record InTextTable(string Heading, string NoteHeading, EquatableArray<InTextRow> Rows);

/// <summary>A thing, our note on it, and how often it stands in the speeches; <paramref name="Path"/> and <paramref name="Anchor"/> lead to it.</summary>
public sealed record InTextRow(string Label, string Note, int Count, SitePath? Path = null, string? Anchor = null);

/// <summary>Passages of one kind.</summary>
public sealed record PassageGroup(string Heading, EquatableArray<TextPassage> Passages);

/// <summary>A passage of a speech; what it is listed for is a segment of the kind Match.</summary>
public sealed record TextPassage
{
    public required string SpeechTitle { get; init; }

    public bool TitleIsSupplied { get; init; }

    public required SitePath Speech { get; init; }

    /// <summary>Id of the block on the speech's page.</summary>
    public required string Anchor { get; init; }

    public required string Language { get; init; }

    public required EquatableArray<TextSegment> Segments { get; init; }

    /// <summary>What is said of it, or null.</summary>
    public string? Note { get; init; }
}
