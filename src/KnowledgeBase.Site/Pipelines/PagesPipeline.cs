using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.About;
using KnowledgeBase.Theme.Pages.Home;
using KnowledgeBase.Theme.Pages.NotFound;
using KnowledgeBase.Theme.Pages.Offline;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: everything counted, and the pages that people wrote. Output: the front page, the page about the site, the page for lost addresses.</summary>
public static class PagesPipeline
{
    private const int HomeSpeeches = 12;

    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, ProsePage about, PageFrames pages) =>
    [
        PageFrames.Plan<HomeView>(pages.At(SitePaths.Home), () => Home(speeches, themes, pages.Words)),
        PageFrames.Plan<AboutView>(pages.At(SitePaths.About), () => about),
        PageFrames.Plan<OfflineView>(pages.At(SitePaths.Offline)),
        PageFrames.Plan<NotFoundView>(pages.At(SitePaths.NotFound) with { IsShownAnywhere = true }),
    ];

    private static HomePage Home(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, UiText words) => new()
    {
        SpeechCount = speeches.Count,
        CharacterCount = speeches.Sum(speech => speech.Characters),
        Themes = themes.Where(themed => !themed.Speeches.IsEmpty).Select(themed => ThemePageBuilder.Card(themed, words)).ToEquatableArray(),
        Speeches = speeches.Take(HomeSpeeches).Select(speech => SpeechPageBuilder.Row(speech, words)).ToEquatableArray(),
    };
}
