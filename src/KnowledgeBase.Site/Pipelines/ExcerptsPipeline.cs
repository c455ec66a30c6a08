using KnowledgeBase.Site.Excerpting;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pages.Excerpts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: speeches and themes with their excerpts. Output: a page for each that has any, and a feed.</summary>
public static class ExcerptsPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, PageFrames pages) =>
        OfSpeeches(speeches, pages).Concat(themes
            .Where(ExcerptPageBuilder.HasPage)
            .Select(themed => PageFrames.Plan<ExcerptsView>(FrameOf(SitePaths.ThemeExcerpts(themed.Theme.Slug), pages), () => ExcerptPageBuilder.OfTheme(themed, pages.Words))));

    /// <summary>The pages of speeches, each of which follows from one speech alone.</summary>
    public static IEnumerable<PlannedFile> OfSpeeches(EquatableArray<AnnotatedSpeech> speeches, PageFrames pages) =>
        speeches
            .Where(static speech => !speech.Excerpts.IsEmpty)
            .Select(speech => PageFrames.Plan<ExcerptsView>(FrameOf(SitePaths.Excerpts(speech.Speech.Slug), pages), () => ExcerptPageBuilder.OfSpeech(speech, pages.Words)));

    /// <summary>Nothing when the site's address is not known.</summary>
    public static IEnumerable<PlannedFile> FeedFiles(SiteIdentity site, EquatableArray<AnnotatedSpeech> speeches, UiText words) =>
        ExcerptFeed.Of(site, speeches, words) is { } feed ? [PlannedFile.Of(SitePaths.ExcerptFeed, JsonFeed.Write(feed, feed.HomeUrl + SitePaths.ExcerptFeed))] : [];

    private static SiteFrame FrameOf(SitePath path, PageFrames pages) => pages.At(path) with { Scripts = [pages.Assets.Scripts.Excerpts.Path] };
}
