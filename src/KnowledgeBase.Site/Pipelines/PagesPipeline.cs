using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pages;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pages.About;
using KnowledgeBase.Theme.Pages.Home;
using KnowledgeBase.Theme.Pages.NotFound;
using KnowledgeBase.Theme.Pages.Offline;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: everything counted, and the pages that people wrote. Output: the front page, the page about the site and the others, the page for lost addresses.</summary>
public static class PagesPipeline
{
    private const int HomeSpeeches = 12;

    private static readonly SpeechFacet[] s_homeFacets = [SpeechFacets.Genre, SpeechFacets.Level, SpeechFacets.Year];

    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches,
        EquatableArray<ThemedSpeeches> themes,
        EquatableArray<FacetDivision> divisions,
        ProsePage about,
        EquatableArray<WrittenPage> written,
        PageFrames pages) =>
    [
        PageFrames.Plan<HomeView>(pages.At(SitePaths.Home), () => Home(speeches, themes, divisions, pages.Words)),
        PageFrames.Plan<AboutView>(pages.At(SitePaths.About), () => about),
        .. written.Select(page => PageFrames.Plan<AboutView>(pages.At(SitePaths.Written(page.Name)), () => page.Page)),
        PageFrames.Plan<OfflineView>(pages.At(SitePaths.Offline)),
        PageFrames.Plan<NotFoundView>(
            pages.At(SitePaths.NotFound) with { IsShownAnywhere = true }, () => new NotFoundPage(FacetPanel.Links(divisions, null, pages.Words))),
    ];

    /// <summary>How every page names the pages that people wrote.</summary>
    public static EquatableArray<PageLink> Links(EquatableArray<WrittenPage> written) =>
        written.Select(static page => new PageLink(SitePaths.Written(page.Name), page.Page.Title)).ToEquatableArray();

    private static HomePage Home(
        EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, EquatableArray<FacetDivision> divisions, UiText words) => new()
    {
        SpeechCount = speeches.Count,
        CharacterCount = speeches.Sum(speech => speech.Characters),
        Facets = FacetPanel.Of(divisions.Where(IsForHome), null, words),
        OtherFacets = FacetPanel.Links(divisions.Where(division => !IsForHome(division) && division.Facet.Slug != SpeechFacets.ThemeSlug), null, words),
        Themes = themes.Where(themed => !themed.Speeches.IsEmpty).Select(themed => ThemePageBuilder.Card(themed, words)).ToEquatableArray(),
        Speeches = speeches.Take(HomeSpeeches).Select(speech => SpeechPageBuilder.Row(speech, words)).ToEquatableArray(),
    };

    private static bool IsForHome(FacetDivision division) => Array.Exists(s_homeFacets, facet => ReferenceEquals(facet, division.Facet));
}
