using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Themes;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Themes;

/// <summary>The page of one theme, and its card in lists.</summary>
public static class ThemePageBuilder
{
    private const int MostSpeeches = 40;
    private const int MostRelated = 8;

    public static ThemePage Page(ThemedSpeeches themed, UiText words) => new()
    {
        Name = words.Of(themed.Theme.Label),
        About = themed.Theme.About ?? "",
        Evidence = EvidenceFinder.Find(themed),
        Speeches = themed.Speeches.OrderByDescending(speech => speech.Percent).Take(MostSpeeches).Select(Share).ToEquatableArray(),
        SpeechCount = themed.Speeches.Count,
        Related = Related(themed, words),
        List = SpeechFacets.Theme.ListOf(themed.Theme),
    };

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
            .SelectMany(speech => speech.Speech.Themes)
            .Where(statement => statement.Key != themed.Theme.Key)
            .GroupBy(statement => statement.Key, StringComparer.Ordinal)
            .Select(group => (Theme: Speeches.ThemeTerms.Of(group.Key), Count: group.Count()))
            .OrderByDescending(related => related.Count)
            .ThenBy(related => related.Theme.Ordinal)
            .Take(MostRelated)
            .Select(related => new CountedLink(words.Of(related.Theme.Label), SitePaths.Theme(related.Theme.Slug), related.Count))
            .ToEquatableArray();
}
