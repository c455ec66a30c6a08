using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.ThemeFiles;

/// <summary>
/// What a file of the theme is called in C#. <paramref name="Path"/> is relative to <c>theme/</c>: <c>assets/search/search-page.js</c> is
/// the member <c>SearchPageJs</c> of the class <c>Search</c>.
/// </summary>
public sealed record ThemeFileName(string Path, EquatableArray<string> Classes, string Member)
{
    /// <summary>The name as code writes it: <c>Search.SearchPageJs</c>.</summary>
    public string FullName => string.Join(".", [.. Classes, Member]);
}
