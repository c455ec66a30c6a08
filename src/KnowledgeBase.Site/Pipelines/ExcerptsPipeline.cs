using KnowledgeBase.Site.Excerpting;
using KnowledgeBase.Site.Feeds;
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
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, PageFrames pages)
    {
        return
        [
            .. speeches
                .Where(static speech => !speech.Excerpts.IsEmpty)
                .Select(speech => PageFrames.Plan<ExcerptsView>(FrameOf(SitePaths.Excerpts(speech.Speech.Slug)), () => ExcerptPageBuilder.OfSpeech(speech, pages.Words))),
            .. themes
                .Where(ExcerptPageBuilder.HasPage)
                .Select(themed => PageFrames.Plan<ExcerptsView>(FrameOf(SitePaths.ThemeExcerpts(themed.Theme.Slug)), () => ExcerptPageBuilder.OfTheme(themed, pages.Words))),
        ];

        SiteFrame FrameOf(SitePath path) => pages.At(path) with { Scripts = [pages.Assets.ExcerptsScript.Path] };
    }

    /// <summary>Nothing when the site's address is not known.</summary>
    public static IEnumerable<PlannedFile> FeedFiles(SiteIdentity site, EquatableArray<AnnotatedSpeech> speeches, UiText words) =>
        ExcerptFeed.Of(site, speeches, words) is { } feed ? [PlannedFile.Of(SitePaths.ExcerptFeed, JsonFeed.Write(feed, feed.HomeUrl + SitePaths.ExcerptFeed))] : [];
}
