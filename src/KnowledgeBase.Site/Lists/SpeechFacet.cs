using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Lists;

/// <summary>
/// A way to divide the speeches by a vocabulary. <paramref name="Slug"/> is a part of the lists' addresses;
/// <paramref name="TermsOf"/> gives the terms of one speech.
/// </summary>
public sealed record SpeechFacet(string Slug, Labels Label, Func<AnnotatedSpeech, IEnumerable<IVocabularyTerm>> TermsOf)
{
    public SitePath ListOf(IVocabularyTerm term, int page = 1) => SitePaths.SpeechList(Slug, term.Slug, page);
}
