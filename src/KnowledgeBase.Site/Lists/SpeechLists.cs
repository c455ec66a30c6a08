using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Lists;

/// <summary>
/// The pages of the catalogue: all speeches, and those of each value of each facet. A list is cut into pages of
/// <see cref="PageLength"/>, so that a page's size does not grow with the library.
/// </summary>
public static class SpeechLists
{
    public const int PageLength = 60;

    /// <summary>Newest first by the day of the speech or, failing that, of the web page; the rest after them by address.</summary>
    public static EquatableArray<AnnotatedSpeech> InOrder(IEnumerable<AnnotatedSpeech> speeches) =>
        speeches
            .OrderByDescending(speech => speech.Speech.FrontMatter.Date ?? speech.Speech.FrontMatter.Published ?? DateOnly.MinValue)
            .ThenBy(speech => speech.Speech.Slug, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <param name="speeches">All speeches, in the order of the lists.</param>
    public static IEnumerable<(SitePath Path, SpeechListPage Page)> Of(EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        EquatableArray<Division> divisions = SpeechFacets.All.Select(facet => new Division(facet, Divide(facet, speeches))).ToEquatableArray();
        IEnumerable<(SitePath, SpeechListPage)> all =
            Pages(words.AllSpeechesHeading, speeches, page => SitePaths.SpeechList(null, null, page), null, Links(divisions, null, words), words);
        IEnumerable<(SitePath, SpeechListPage)> parts =
            from division in divisions
            from value in division.Values
            from page in Pages(
                words.FacetHeading(words.Of(division.Facet.Label), words.Of(value.Term.Label)),
                value.Speeches,
                page => division.Facet.ListOf(value.Term, page),
                SitePaths.Speeches,
                Links(divisions, value, words),
                words)
            select page;
        return all.Concat(parts);
    }

    private static EquatableArray<FacetValue> Divide(SpeechFacet facet, EquatableArray<AnnotatedSpeech> speeches) =>
        speeches
            .SelectMany(speech => facet.TermsOf(speech).Select(term => (Term: term, Speech: speech)))
            .GroupBy(pair => pair.Term, pair => pair.Speech)
            .OrderBy(group => group.Key.Ordinal)
            .Select(group => new FacetValue(group.Key, group.ToEquatableArray()))
            .ToEquatableArray();

    private static EquatableArray<Facet> Links(EquatableArray<Division> divisions, FacetValue? current, UiText words) =>
        divisions
            .Select(division => new Facet(
                words.Of(division.Facet.Label),
                division.Values
                    .Select(value => new CountedLink(
                        words.Of(value.Term.Label),
                        division.Facet.ListOf(value.Term),
                        value.Speeches.Count,
                        ReferenceEquals(value.Term, current?.Term)))
                    .ToEquatableArray()))
            .ToEquatableArray();

    private static IEnumerable<(SitePath Path, SpeechListPage Page)> Pages(
        string heading, EquatableArray<AnnotatedSpeech> speeches, Func<int, SitePath> pathOf, SitePath? all, EquatableArray<Facet> facets, UiText words)
    {
        AnnotatedSpeech[][] pages = speeches.IsEmpty ? [[]] : [.. speeches.Chunk(PageLength)];
        for (int i = 0; i < pages.Length; i++)
        {
            int number = i + 1;
            yield return (pathOf(number), new SpeechListPage
            {
                Heading = heading,
                Total = speeches.Count,
                All = all,
                Facets = facets,
                Rows = pages[i].Select(speech => SpeechPageBuilder.Row(speech, words)).ToEquatableArray(),
                Paging = new Paging(number, pages.Length, i > 0 ? pathOf(number - 1) : null, number < pages.Length ? pathOf(number + 1) : null),
            });
        }
    }

    private sealed record Division(SpeechFacet Facet, EquatableArray<FacetValue> Values);

    private sealed record FacetValue(IVocabularyTerm Term, EquatableArray<AnnotatedSpeech> Speeches);
}
