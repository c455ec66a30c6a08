using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pages.Search;

/// <summary>
/// What the search page shows. <see cref="Root"/> is the way from the page to the root of the site, "" or "../"; the addresses of the
/// script and of the segments of the index are relative to the page.
/// </summary>
public sealed record SearchPage(string Root, string Script, EquatableArray<string> Segments);
