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
            .OrderByDescending(speech => speech.Day ?? DateOnly.MinValue)
            .ThenBy(speech => speech.Speech.Slug, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <param name="speeches">All speeches, in the order of the lists.</param>
    /// <returns>Where each page stands, and how it is made.</returns>
    public static IEnumerable<(SitePath Path, Func<SpeechListPage> Page)> Of(
        EquatableArray<AnnotatedSpeech> speeches, EquatableArray<FacetDivision> divisions, UiText words)
    {
        var all = new SpeechList(words.AllSpeechesHeading, speeches, static page => SitePaths.SpeechList(null, null, page));
        IEnumerable<(SpeechList, FacetValue?)> parts =
            from division in divisions
            from value in division.Values
            where value.HasList
            select (ListOf(value, words), (FacetValue?)value);
        return parts.Prepend((all, null)).SelectMany(list => Pages(list.Item1, () => FacetPanel.Of(divisions, list.Item2, words), words));
    }

    private static SpeechList ListOf(FacetValue value, UiText words)
    {
        string facet = value.FacetLabel(words);
        CountedLink name = value.Link(words);
        return new SpeechList(words.FacetHeading(facet, name.Label), value.Speeches, page => value.Facet.ListOf(value.Term, page))
        {
            Name = name.Label,
            NameLanguage = name.Language,
            Trail = [new Crumb(words.NavSpeeches, SitePaths.Speeches), new Crumb(facet, value.Facet.Overview())],
        };
    }

    private static IEnumerable<(SitePath Path, Func<SpeechListPage> Page)> Pages(SpeechList list, Func<EquatableArray<Facet>> panel, UiText words)
    {
        int count = ListPaging.PagesOf(list.Speeches.Count, PageLength);
        return Enumerable.Range(1, count).Select<int, (SitePath, Func<SpeechListPage>)>(number => (list.PathOf(number), () => new SpeechListPage
        {
            Heading = list.Heading,
            Name = list.Name,
            NameLanguage = list.NameLanguage,
            Trail = list.Trail,
            Total = list.Speeches.Count,
            First = ((number - 1) * PageLength) + 1,
            Facets = panel(),
            Rows = Enumerable.Range((number - 1) * PageLength, Math.Min(PageLength, list.Speeches.Count - ((number - 1) * PageLength)))
                .Select(i => SpeechPageBuilder.Row(list.Speeches[i], words))
                .ToEquatableArray(),
            Paging = ListPaging.Of(number, count, list.PathOf),
        }));
    }

    private sealed record SpeechList(string Heading, EquatableArray<AnnotatedSpeech> Speeches, Func<int, SitePath> PathOf)
    {
        public string Name { get; init; } = Heading;

        public string? NameLanguage { get; init; }

        public EquatableArray<Crumb> Trail { get; init; }
    }
}
