using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.About;
using KnowledgeBase.Theme.Pages.Home;
using KnowledgeBase.Theme.Pages.NotFound;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: everything counted, and the pages that people wrote. Output: the front page, the page about the site, the page for lost addresses.</summary>
public static class PagesPipeline
{
    private const int HomeSpeeches = 12;

    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, ProsePage about, PageFrames pages) =>
    [
        PageFrames.Plan<HomeView>(pages.At(SitePaths.Home), () => Home(speeches, themes)),
        PageFrames.Plan<AboutView>(pages.At(SitePaths.About), () => about),
        PageFrames.Plan<NotFoundView>(pages.At(SitePaths.NotFound) with { IsShownAnywhere = true }),
    ];

    private static HomePage Home(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes) => new()
    {
        SpeechCount = speeches.Count,
        CharacterCount = speeches.Sum(speech => speech.Characters),
        Themes = themes.Where(themed => !themed.Speeches.IsEmpty).Select(ThemePageBuilder.Card).ToEquatableArray(),
        Speeches = speeches.Take(HomeSpeeches).Select(SpeechPageBuilder.Row).ToEquatableArray(),
    };
}
