using System.Text.Json;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Feeds;

public class FeedTests
{
    private const string Url = "https://example.org/kb";
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly SitePlan s_plan = ManySpeeches.Plan(50, Url);

    [Fact]
    public async Task AtomHasWhatTheStandardAsksFor()
    {
        XmlElements feed = XmlElements.Read(await TextAsync("feed.xml"), Atom);

        Assert.Equal("feed", feed.Root);
        Assert.Equal([$"{Url}/feed.xml", .. Enumerable.Repeat("https://example.org/kb/speeches/", 30)], feed.Texts("id").Select(static (id, i) => i == 0 ? id : id[..32]));
        Assert.Equal(31, feed.Texts("title").Length);
        Assert.All(feed.Texts("updated"), static day => Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00\+08:00$", day));
        Assert.Equal(feed.Texts("updated")[0], feed.Texts("updated")[1]);
        Assert.Equal(feed.Texts("updated").Skip(1).OrderDescending(StringComparer.Ordinal), feed.Texts("updated").Skip(1));
        Assert.Equal(["大文库"], feed.Texts("name"));
        Assert.Equal(30, feed.Texts("summary").Length);
        Assert.Equal(30, feed.Texts("id").Skip(1).Distinct().Count());
    }

    [Fact]
    public async Task JsonHasWhatTheStandardAsksFor()
    {
        using JsonDocument feed = JsonDocument.Parse(await TextAsync("feed.json"));
        JsonElement root = feed.RootElement;
        JsonElement[] items = [.. root.GetProperty("items").EnumerateArray()];

        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        Assert.Equal("大文库", root.GetProperty("title").GetString());
        Assert.Equal($"{Url}/", root.GetProperty("home_page_url").GetString());
        Assert.Equal($"{Url}/feed.json", root.GetProperty("feed_url").GetString());
        Assert.Equal(30, items.Length);
        Assert.All(items, static item =>
        {
            Assert.Equal(item.GetProperty("url").GetString(), item.GetProperty("id").GetString());
            Assert.NotEqual("", item.GetProperty("title").GetString());
            Assert.NotEqual("", item.GetProperty("content_text").GetString());
            Assert.True(DateTimeOffset.TryParse(item.GetProperty("date_published").GetString(), out _));
            Assert.Equal(JsonValueKind.Array, item.GetProperty("tags").ValueKind);
        });
    }

    [Fact]
    public async Task EveryAddressInAFeedIsAPage()
    {
        HashSet<string> pages = [.. s_plan.Files.Select(static file => $"{Url}/{file.Path}")];

        string[] ids = XmlElements.Read(await TextAsync("feed.xml"), Atom).Texts("id");

        Assert.All(ids, id => Assert.Contains(id, pages));
    }

    [Fact]
    public async Task EveryPageNamesTheFeeds()
    {
        string page = await TextAsync("speeches/s00001.html");

        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"大文库：新近文稿（Atom）\" href=\"../feed.xml\">", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" type=\"application/feed+json\" title=\"大文库：新近文稿（JSON）\" href=\"../feed.json\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAnAddressThereIsNoFeedAndNoLinkToOne()
    {
        SitePlan plan = TinySite.Plan();

        Assert.DoesNotContain(plan.Files, static file => file.Path.Value.StartsWith("feed.", StringComparison.Ordinal));
        Assert.DoesNotContain("alternate", await TinySite.TextOfAsync(plan.Files.Single(static file => file.Path.Value == "index.html")), StringComparison.Ordinal);
    }

    // Of the made-up speeches every third has no day, beginning with the first.
    [Fact]
    public void WithoutADayThereIsNoFeed() => Assert.DoesNotContain(ManySpeeches.Plan(1, Url).Files, static file => file.Path.Value == "feed.xml");

    private static Task<string> TextAsync(string path) => TinySite.TextOfAsync(s_plan.Files.Single(file => file.Path.Value == path));
}
