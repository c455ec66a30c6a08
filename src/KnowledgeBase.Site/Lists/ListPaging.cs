using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Lists;

/// <summary>
/// The pages that a list is cut into. The first links to every other, so that nothing is further than one click behind it (of a list so
/// long that its links alone would fill a page, to pages at even distances); the others link to their neighbours and both ends, so that
/// all links together grow with the list and no faster.
/// </summary>
public static class ListPaging
{
    private const int Neighbours = 2;

    /// <summary>About as many links as the first page has at most: for 24,000 speeches to every page, and the next pages to those between.</summary>
    private const int MostLinks = 400;

    /// <summary>How many pages <paramref name="items"/> fill; an empty list is one page that says so.</summary>
    public static int PagesOf(int items, int length) => Math.Max(1, (items + length - 1) / length);

    public static Paging Of(int number, int count, Func<int, SitePath> pathOf) =>
        new(number, count, Numbers(number, count).Select(page => new PageLink(page, pathOf(page))).ToEquatableArray())
        {
            Previous = number > 1 ? pathOf(number - 1) : null,
            Next = number < count ? pathOf(number + 1) : null,
        };

    private static IEnumerable<int> Numbers(int number, int count) =>
        number == 1
            ? Enumerable.Range(1, count).Where(page => page <= 1 + Neighbours || page == count || (page - 1) % Stride(count) == 0)
            : Enumerable.Range(number - Neighbours, (2 * Neighbours) + 1).Where(page => page > 1 && page < count).Prepend(1).Append(count);

    private static int Stride(int count) => (count + MostLinks - 1) / MostLinks;
}
