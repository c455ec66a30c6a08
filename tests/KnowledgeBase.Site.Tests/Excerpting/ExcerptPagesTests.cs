using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Excerpting;

public class ExcerptPagesTests
{
    private const string Words = "作风就是形象";

    private static readonly SitePlan s_plan = Plan("");

    [Fact]
    public async Task AMarkedPassageHasAnAnchorItsSourceAndAWayIntoTheText()
    {
        IHtmlDocument page = await PageAsync("excerpts/marked.html");

        IElement item = Assert.Single(page.QuerySelectorAll(".excerpt-item"));

        Assert.StartsWith("k1a-", item.Id, StringComparison.Ordinal);
        Assert.Equal(Words, item.QuerySelector("blockquote")?.TextContent);
        Assert.Equal("——《在鄉鎮座談會上的講話》第1段", item.QuerySelector(".quotable .source")?.TextContent);
        Assert.Contains(item.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"../speeches/marked.html#k1a~2.8={Uri.EscapeDataString(Words)}");
        Assert.Contains(item.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"#{item.Id}" || link.GetAttribute("href") == $"marked.html#{item.Id}");
        Assert.Empty(item.QuerySelectorAll("figcaption small"));
    }

    [Fact]
    public async Task TheContextIsTheParagraphAround() =>
        Assert.Equal("要懂作风就是形象。", (await PageAsync("excerpts/marked.html")).QuerySelector(".excerpt-item details p")?.TextContent);

    [Fact]
    public async Task SpeechAndThemeLeadToTheirExcerpts()
    {
        Assert.Contains((await PageAsync("speeches/marked.html")).QuerySelectorAll(".grounds a"), link => link.GetAttribute("href") == "../excerpts/marked.html");
        Assert.Contains((await PageAsync("themes/zuofeng.html")).QuerySelectorAll(".page-head a"), link => link.GetAttribute("href") == "zuofeng.excerpts.html");
        Assert.Contains((await PageAsync("themes/zuofeng.excerpts.html")).QuerySelectorAll("blockquote"), quote => quote.TextContent == Words);
    }

    [Fact]
    public void AThemeWithoutExcerptsHasNoPageOfThem() =>
        Assert.DoesNotContain(s_plan.Files, static file => file.Path.Value == "themes/anquan-shengchan.excerpts.html");

    [Fact]
    public async Task TheFeedHasTheAddressesThatStay()
    {
        SitePlan plan = Plan("url: https://example.org/kb\n");
        using JsonDocument feed = JsonDocument.Parse(await TinySite.TextOfAsync(plan.Files.Single(static file => file.Path.Value == "excerpts.json")));

        JsonElement item = Assert.Single(feed.RootElement.GetProperty("items").EnumerateArray());

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        Assert.Matches("^https://example.org/kb/excerpts/marked.html#k1a-[0-9a-f]{6}$", item.GetProperty("url").GetString());
        Assert.Equal(Words, item.GetProperty("content_text").GetString());
        Assert.Equal(["作风建设"], item.GetProperty("tags").EnumerateArray().Select(static tag => tag.GetString()));
    }

    [Fact]
    public void WithoutTheAddressOfTheSiteThereIsNoFeed() => Assert.DoesNotContain(s_plan.Files, static file => file.Path.Value == "excerpts.json");

    private static SitePlan Plan(string settings)
    {
        string text = TinySite.TraditionalSpeech
            .Replace("themes: [信访维稳]", "themes: [作风建设]", StringComparison.Ordinal)
            .Replace("要做好信訪維穩工作。", $"要懂[{Words}]{{excerpt 作风建设}}。", StringComparison.Ordinal);
        Library library = LibraryLoader.Load(
        [
            new TextFile("input/speeches/marked.md", text),
            new TextFile("input/site.yml", "name: 小文库\ndescription: 一篇文稿。\n" + settings),
            .. TinySite.Library.Files.Where(static file => !file.Path.StartsWith("input/speeches/", StringComparison.Ordinal) && file.Path != "input/site.yml"),
        ]);
        return SiteBuilder.Plan(SiteInputReader.Read(library).Input ?? throw new InvalidOperationException("The site has findings."));
    }

    private static async Task<IHtmlDocument> PageAsync(string path) =>
        new HtmlParser().ParseDocument(await TinySite.TextOfAsync(s_plan.Files.Single(file => file.Path.Value == path)));
}
