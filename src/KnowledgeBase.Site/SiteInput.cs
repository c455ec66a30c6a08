using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Site.Pages;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Own;
using KnowledgeBase.Theme.Pages.About;

namespace KnowledgeBase.Site;

/// <summary>Everything a site is made of, read and checked.</summary>
public sealed record SiteInput
{
    public required SiteIdentity Site { get; init; }

    public required EquatableArray<Speech> Speeches { get; init; }

    /// <summary>The reviewed Markdown files that the speeches were read from, by path, up to the end of their front matter: the text is in the speeches, and a large library's should not be held twice.</summary>
    public required IReadOnlyDictionary<string, TextFile> FrontMatters { get; init; }

    /// <summary>The numbered releases, in any order.</summary>
    public EquatableArray<Release> Releases { get; init; }

    /// <summary>The terms that the speeches, the lexicon and the glossary use.</summary>
    public Vocabularies Vocabularies { get; init; } = Vocabularies.Shipped;

    public required ThemeLexicon Lexicon { get; init; }

    /// <summary>The set phrases that are looked for.</summary>
    public Glossary Glossary { get; init; } = Glossary.Empty;

    /// <summary>Names of things that began on a day.</summary>
    public DatedTerms DatedTerms { get; init; } = DatedTerms.None;

    /// <summary>The documents that speeches cite by name.</summary>
    public DocumentLexicon Documents { get; init; } = DocumentLexicon.Empty;

    public required ProsePage About { get; init; }

    /// <summary>The other pages that people wrote, in the order of their names.</summary>
    public EquatableArray<WrittenPage> Pages { get; init; }

    /// <summary>Whether the export for lunr.js is written; null leaves it to the size of the site.</summary>
    public bool? HasLunr { get; init; }

    /// <summary>What the knowledge base changes in the theme; the words of its editions are changed already.</summary>
    public OwnTheme OwnTheme { get; init; } = OwnTheme.None;

    /// <summary>The languages that the interface is written in, the main one first.</summary>
    public EquatableArray<Edition> Editions { get; init; } = Edition.All;

    /// <summary>Why each cleaning rule removes text, in a few words, by the rule's id.</summary>
    public required IReadOnlyDictionary<string, string> RemovalReasons { get; init; }
}
