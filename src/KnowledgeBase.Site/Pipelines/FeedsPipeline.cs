using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the newest speeches. Output: a feed in two formats, and what pages say about them; nothing without a feed.</summary>
public static class FeedsPipeline
{
    public static IEnumerable<PlannedFile> Files(Feed? feed) =>
        feed is null
            ? []
            :
            [
                PlannedFile.Of(SitePaths.AtomFeed, AtomFeed.Write(feed, feed.HomeUrl + SitePaths.AtomFeed)),
                PlannedFile.Of(SitePaths.JsonFeed, JsonFeed.Write(feed, feed.HomeUrl + SitePaths.JsonFeed)),
            ];

    /// <param name="title">Of the feed; null without one.</param>
    /// <param name="words">Of the page that names it.</param>
    public static EquatableArray<FeedLink> Links(string? title, UiText words) =>
        title is null
            ? []
            :
            [
                new FeedLink(AtomFeed.MediaType, words.FeedAtom(title), SitePaths.AtomFeed),
                new FeedLink(JsonFeed.MediaType, words.FeedJson(title), SitePaths.JsonFeed),
            ];
}
