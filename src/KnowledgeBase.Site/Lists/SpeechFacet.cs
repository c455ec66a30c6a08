using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Lists;

/// <summary>
/// A way to divide the speeches. <paramref name="Slug"/> is a part of the lists' addresses; <paramref name="TermsOf"/> gives the values of
/// one speech. No facet divides by person.
/// </summary>
public sealed record SpeechFacet(string Slug, Func<UiText, string> Label, Func<AnnotatedSpeech, IEnumerable<FacetTerm>> TermsOf)
{
    /// <summary>True when values are as the documents have them: most have one speech only, which then needs no list of its own.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The page of all values; of the themes there is one that says more.</summary>
    public SitePath Overview(int page = 1) => Slug == SpeechFacets.ThemeSlug ? SitePaths.Themes : SitePaths.Facet(Slug, page);

    public SitePath ListOf(FacetTerm term, int page = 1) => SitePaths.SpeechList(Slug, term.Slug, page);

    public SitePath ListOf(IVocabularyTerm term) => SitePaths.SpeechList(Slug, term.Slug, 1);
}
