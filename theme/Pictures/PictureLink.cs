using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Theme.Pictures;

/// <summary>
/// Where a mark of a picture leads: a file of the site, in it the element with the id <paramref name="Fragment"/>, or what the search page answers
/// to <paramref name="Query"/>.
/// </summary>
public sealed record PictureLink(SitePath Path, string? Fragment = null, string? Query = null)
{
    /// <summary>The places of some words, by the search page.</summary>
    public static PictureLink Search(string query) => new(SitePaths.Search, Query: query);

    /// <summary>The address as the page of <paramref name="frame"/> must write it.</summary>
    public string From(SiteFrame frame) =>
        frame.Href(Path) + (Query is null ? "" : "?q=" + Uri.EscapeDataString(Query)) + (Fragment is null ? "" : "#" + Fragment);
}
