using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Facets;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Lists;

/// <summary>The pages of each facet's values, each with the number of its speeches and the way to them. Of the themes there is a page that says more.</summary>
public static class FacetPages
{
    public const int PageLength = 200;

    /// <returns>Where each page stands, and how it is made.</returns>
    public static IEnumerable<(SitePath Path, Func<FacetPage> Page)> Of(EquatableArray<FacetDivision> divisions, UiText words) =>
        from division in divisions
        where division.Facet.Slug != SpeechFacets.ThemeSlug
        let count = ListPaging.PagesOf(division.Values.Count, PageLength)
        from number in Enumerable.Range(1, count)
        select (division.Facet.Overview(number), (Func<FacetPage>)(() => Page(division, divisions, number, count, words)));

    private static FacetPage Page(FacetDivision division, EquatableArray<FacetDivision> divisions, int number, int count, UiText words)
    {
        int first = (number - 1) * PageLength;
        return new FacetPage
        {
            Name = division.Label(words),
            Total = division.Values.Count,
            First = first + 1,
            Entries = Enumerable.Range(first, Math.Min(PageLength, division.Values.Count - first))
                .Select(i => division.Values[i])
                .Select(value => new FacetEntry(value.Link(words), About(value.Term, words), value.Term.IsUnstated))
                .ToEquatableArray(),
            Facets = FacetPanel.Links(divisions, division.Facet, words),
            Paging = ListPaging.Of(number, count, page => division.Facet.Overview(page)),
        };
    }

    // What a vocabulary says about a term stands there in Simplified Chinese only.
    private static string About(FacetTerm term, UiText words) => words.IsSimplified ? term.About : "";
}
