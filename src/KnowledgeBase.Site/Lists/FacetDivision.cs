using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Lists;

/// <summary>The speeches, divided by one facet. A speech stands under each of its values.</summary>
public sealed record FacetDivision(SpeechFacet Facet, EquatableArray<FacetValue> Values)
{
    /// <summary>What readers see of the facet: the vocabulary has the last word, since each knowledge base has its own.</summary>
    public string Label(UiText words) => Values.IsEmpty ? Facet.Label(words) : Values[0].FacetLabel(words);

    /// <param name="speeches">All speeches, in the order of the lists.</param>
    public static FacetDivision Of(SpeechFacet facet, EquatableArray<AnnotatedSpeech> speeches) =>
        new(
            facet,
            speeches
                .SelectMany(speech => facet.TermsOf(speech).Select(term => (Term: term, Speech: speech)))
                .GroupBy(pair => pair.Term.Slug, StringComparer.Ordinal)
                .Select(group => new FacetValue(facet, group.First().Term, group.Select(pair => pair.Speech).ToEquatableArray()))
                .OrderBy(value => value.Term.Order)
                .ThenByDescending(value => value.Speeches.Count)
                .ToEquatableArray());

    /// <summary>Every facet, in the order shown.</summary>
    public static EquatableArray<FacetDivision> All(EquatableArray<AnnotatedSpeech> speeches) =>
        SpeechFacets.All.AsParallel().AsOrdered().Select(facet => Of(facet, speeches)).ToEquatableArray();
}

/// <summary>A value and its speeches, one at least.</summary>
public sealed record FacetValue(SpeechFacet Facet, FacetTerm Term, EquatableArray<AnnotatedSpeech> Speeches)
{
    /// <summary>False where a link to the only speech does better.</summary>
    public bool HasList => !Facet.IsOpen || Term.IsUnstated || Speeches.Count > 1;

    public SitePath Path => HasList ? Facet.ListOf(Term) : SitePaths.Speech(Speeches[0].Speech.Slug);

    /// <summary>What the facet is called.</summary>
    public string FacetLabel(UiText words) => Term.Vocabulary is { } vocabulary ? words.Of(vocabulary) : Facet.Label(words);

    public CountedLink Link(UiText words, bool isCurrent = false) =>
        new(Term.Label(words), Path, Speeches.Count, isCurrent) { Language = Term.Language == words.Language ? null : Term.Language };
}
