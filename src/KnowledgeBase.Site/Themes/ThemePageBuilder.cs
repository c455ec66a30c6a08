using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Excerpting;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Themes;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Themes;

/// <summary>The pages of one theme, and its card in lists.</summary>
public static class ThemePageBuilder
{
    /// <summary>How many speeches a page holds, with their passages.</summary>
    public const int PageLength = 15;

    private const int MostRelated = 8;

    /// <returns>Where each page stands, and how it is made.</returns>
    public static IEnumerable<(SitePath Path, Func<ThemePage> Page)> Pages(ThemedSpeeches themed, KeyWordsBuilder keyWords, UiText words)
    {
        int count = ListPaging.PagesOf(themed.Speeches.Count, PageLength);
        return Enumerable.Range(1, count)
            .Select<int, (SitePath, Func<ThemePage>)>(number => (SitePaths.Theme(themed.Theme.Slug, number), () => Page(themed, number, count, keyWords, words)));
    }

    private static ThemePage Page(ThemedSpeeches themed, int number, int count, KeyWordsBuilder keyWords, UiText words)
    {
        int first = (number - 1) * PageLength;
        ThemedSpeech[] speeches = [.. Enumerable.Range(first, Math.Min(PageLength, themed.Speeches.Count - first)).Select(i => themed.Speeches[i])];
        return new ThemePage
        {
            Name = words.Of(themed.Theme.Label),
            About = themed.Theme.About ?? "",
            Evidence = EvidenceFinder.Find(speeches, themed.Theme.Key),
            Speeches = speeches.Select(Share).ToEquatableArray(),
            Strips = ThemeStrips.Of(speeches, themed.Theme.Key),
            KeyWords = number == 1 ? keyWords.WordsOf(themed.Theme.Key) : [],
            SpeechCount = themed.Speeches.Count,
            Related = number == 1 ? Related(themed, words) : [],
            Excerpts = ExcerptPageBuilder.HasPage(themed) ? SitePaths.ThemeExcerpts(themed.Theme.Slug) : null,
            List = SpeechFacets.Theme.ListOf(themed.Theme),
            Paging = ListPaging.Of(number, count, page => SitePaths.Theme(themed.Theme.Slug, page)),
        };
    }

    public static ThemeCard Card(ThemedSpeeches themed, UiText words) =>
        new(words.Of(themed.Theme.Label), themed.Theme.About ?? "", SitePaths.Theme(themed.Theme.Slug), themed.Speeches.Count);

    private static ThemeShare Share(ThemedSpeech themed) => new()
    {
        SpeechTitle = themed.Speech.Speech.FrontMatter.Title,
        TitleIsSupplied = themed.Speech.Speech.FrontMatter.TitleSource == TitleSource.Supplied,
        Speech = SitePaths.Speech(themed.Speech.Speech.Slug),
        Language = themed.Speech.Speech.FrontMatter.Lang.Key,
        Percent = themed.Percent,
        IsProposed = themed.Statement.Standing == ThemeStanding.Proposed,
    };

    private static EquatableArray<CountedLink> Related(ThemedSpeeches themed, UiText words) =>
        themed.Speeches
            .SelectMany(speech => speech.Speech.Themes.Select(statement => (speech.Speech, statement.Key)))
            .Where(other => other.Key != themed.Theme.Key)
            .GroupBy(other => other.Key, StringComparer.Ordinal)
            .Select(group => (Theme: Speeches.ThemeTerms.Of(group.First().Speech, group.Key), Count: group.Count()))
            .OrderByDescending(related => related.Count)
            .ThenBy(related => related.Theme.Ordinal)
            .Take(MostRelated)
            .Select(related => new CountedLink(words.Of(related.Theme.Label), SitePaths.Theme(related.Theme.Slug), related.Count))
            .ToEquatableArray();
}
