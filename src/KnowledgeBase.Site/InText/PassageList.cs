using KnowledgeBase.Site.Lists;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.InText;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.InText;

/// <summary>Cuts groups of passages into pages, so many that a library of ten thousand speeches stays a site.</summary>
internal static class PassageList
{
    public const int PageLength = 40;

    private const int MostPages = 50;

    /// <param name="first">What the first page says before the passages.</param>
    /// <param name="pathOf">Where a page stands.</param>
    /// <param name="groups">The passages under their headings, in order.</param>
    /// <param name="words">The words of the interface.</param>
    public static IEnumerable<(SitePath Path, Func<PassagesPage> Page)> Pages(
        Func<PassagesPage> first, Func<int, SitePath> pathOf, IReadOnlyList<(string Heading, IReadOnlyList<FoundPassage> Passages)> groups, UiText words)
    {
        (string Heading, FoundPassage Passage)[] all = [.. groups.SelectMany(group => group.Passages.Select(passage => (group.Heading, passage))).Take(MostPages * PageLength)];
        int left = groups.Sum(static group => group.Passages.Count) - all.Length;
        int count = ListPaging.PagesOf(all.Length, PageLength);
        return Enumerable.Range(1, count).Select<int, (SitePath, Func<PassagesPage>)>(number => (pathOf(number), () => Page(number)));

        PassagesPage Page(int number)
        {
            PassagesPage page = first();
            return page with
            {
                Tables = number == 1 ? page.Tables : [],
                Groups = all.Skip((number - 1) * PageLength).Take(PageLength)
                    .GroupBy(static one => one.Heading, StringComparer.Ordinal)
                    .Select(static group => new PassageGroup(group.Key, group.Select(static one => one.Passage.Shown()).ToEquatableArray()))
                    .ToEquatableArray(),
                Left = number == count ? left : 0,
                Paging = ListPaging.Of(number, count, pathOf),
            };
        }
    }
}
