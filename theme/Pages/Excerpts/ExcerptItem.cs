using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Excerpts;

/// <summary>A passage worth quoting, with all that a reader needs to quote it.</summary>
public sealed record ExcerptItem
{
    /// <summary>Its anchor on the page of its speech's excerpts, which never changes while its words are the same.</summary>
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>The sentence before; may be empty.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>Of the text: zh-Hans or zh-Hant.</summary>
    public required string Language { get; init; }

    public EquatableArray<PlainLink> Themes { get; init; }

    /// <summary>True when a program proposes it and nobody has marked it.</summary>
    public required bool IsProposed { get; init; }

    public required string SpeechTitle { get; init; }

    public bool TitleIsSupplied { get; init; }

    public required SitePath Speech { get; init; }

    /// <summary>The page of its speech's excerpts.</summary>
    public required SitePath Home { get; init; }

    /// <summary>The fragment that leads to these very words on the speech's page, without '#'.</summary>
    public required string Passage { get; init; }

    /// <summary>Id of its block there, and the number of the paragraph.</summary>
    public required string Block { get; init; }

    public required int ParagraphNumber { get; init; }
}
