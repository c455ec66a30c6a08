using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Theme.Layouts;

/// <summary>
/// The site with its interface in one language. The speeches are the same in all; what is not a page (assets, the search index, downloads) is
/// there once. <see cref="Folder"/> holds the pages of this edition, null for the root of the site.
/// </summary>
public sealed record Edition(UiText Words, string? Folder)
{
    /// <summary>The edition at the root of the site, which all permanent addresses are of.</summary>
    public static Edition Main { get; } = new(UiText.Simplified, null);

    public static EquatableArray<Edition> All { get; } = [Main, .. UiText.All.Where(static words => !words.IsSimplified).Select(static words => new Edition(words, words.Language))];

    /// <summary>True for the edition at the root.</summary>
    public bool IsMain => Folder is null;

    /// <summary>Where the file <paramref name="path"/> of the site stands for readers of this edition.</summary>
    public SitePath PlaceOf(SitePath path) => Folder is null || !SitePaths.HasEditions(path) ? path : SitePath.Of($"{Folder}/{path.Value}");
}
