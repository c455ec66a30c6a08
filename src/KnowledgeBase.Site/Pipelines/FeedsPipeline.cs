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

    public static EquatableArray<FeedLink> Links(Feed? feed, UiText words) =>
        feed is null
            ? []
            :
            [
                new FeedLink(AtomFeed.MediaType, words.FeedAtom(feed.Title), SitePaths.AtomFeed),
                new FeedLink(JsonFeed.MediaType, words.FeedJson(feed.Title), SitePaths.JsonFeed),
            ];
}
