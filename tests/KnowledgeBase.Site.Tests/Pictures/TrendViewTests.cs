using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Trend;

namespace KnowledgeBase.Site.Tests.Pictures;

public class TrendViewTests
{
    private static readonly TrendData s_data = new()
    {
        Years = [Year(2019, 12), Year(2021, 0), Year(2022, 30)],
        Undated = new TrendUse { Count = 15, Speeches = 2, AllSpeeches = 3, Characters = 20_000, Link = PictureLink.Search("作风建设 日期:无") },
    };

    [Fact]
    public async Task EveryMarkOpensItsLinesAndTheTableHasTheSameNumbers()
    {
        IHtmlDocument page = await PageAsync();

        Assert.Equal(
            page.QuerySelectorAll("tbody a").Select(static link => link.GetAttribute("href")),
            page.QuerySelectorAll("svg a").Select(static link => link.GetAttribute("href")));
        Assert.Equal(["12", "0", "30", "15", "57"], page.QuerySelectorAll("tr > td:nth-child(2)").Select(static cell => cell.TextContent));
        Assert.Equal("../search.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE%20%E6%97%A5%E6%9C%9F%3A%E6%97%A0", page.QuerySelectorAll("svg a")[^1].GetAttribute("href"));
    }

    [Fact]
    public async Task ThePictureAndEachMarkHaveNames()
    {
        IHtmlDocument page = await PageAsync();

        IElement svg = Assert.Single(page.QuerySelectorAll("svg"));
        Assert.All((svg.GetAttribute("aria-labelledby") ?? "").Split(' '), id => Assert.NotEqual("", page.GetElementById(id)?.TextContent));
        Assert.Equal("2019年：12次，每百万字1200次；1篇，共2篇", svg.QuerySelector("a > title")?.TextContent);
        Assert.Contains("“作风建设”共57次", page.QuerySelector("figcaption")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingInItIsAStyleOrAScript()
    {
        IHtmlDocument page = await PageAsync();

        Assert.Empty(page.QuerySelectorAll("[style], style, script, foreignObject"));
    }

    private static Task<IHtmlDocument> PageAsync() => DrawnPicture.OfAsync<TrendView>(("Phrase", "作风建设"), ("Data", s_data));

    private static TrendYear Year(int year, int count) =>
        new(year, new TrendUse { Count = count, Speeches = count == 0 ? 0 : 1, AllSpeeches = 2, Characters = 10_000, Link = PictureLink.Search($"作风建设 日期:{year}") });
}
