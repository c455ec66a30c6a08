using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Lists;

public class ListPageTests
{
    [Fact]
    public async Task AListSaysWhereItStands()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/year/undated.html");

        Assert.Equal(["首页", "文稿", "年份", "未注日期"], page.QuerySelectorAll(".crumbs li").Select(static crumb => crumb.TextContent));
        Assert.Equal(["../../index.html", "../index.html", "index.html"], page.QuerySelectorAll(".crumbs a").Select(static link => link.GetAttribute("href")));
        Assert.Equal("page", page.QuerySelector(".crumbs li:last-child")?.GetAttribute("aria-current"));
        Assert.Equal("未注日期", page.QuerySelector(".facets [aria-current]")?.FirstChild?.TextContent.Trim());
    }

    [Fact]
    public async Task EveryFacetHasAPageOfItsValues()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/source/index.html");

        Assert.Equal(["example.org", "无来源网址"], page.QuerySelectorAll(".facet-entries .name").Select(static name => name.TextContent));
        Assert.Equal("来源网站", page.QuerySelector(".other-facets [aria-current=page]")?.TextContent);
        Assert.Equal("../../themes/index.html", page.QuerySelector(".other-facets a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task TheDayOfASpeechLeadsToItsYear()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/hant.html");

        Assert.Contains(page.QuerySelectorAll(".facts a"), static link => link.GetAttribute("href") == "year/2020.html" && link.TextContent == "2020-05-06");
    }

    [Fact]
    public async Task TheFrontPageLeadsToEveryFacet()
    {
        IHtmlDocument page = await TinySite.PageAsync("index.html");

        string[] links = [.. page.QuerySelectorAll("a").Select(static link => link.GetAttribute("href") ?? "")];

        Assert.Superset(
            new HashSet<string>(["genre", "level", "year", "occasion", "completeness", "script", "source"]).Select(static facet => $"speeches/{facet}/index.html").Append("themes/index.html").ToHashSet(),
            links.ToHashSet());
        Assert.Contains("speeches/year/2020.html", links);
    }
}
