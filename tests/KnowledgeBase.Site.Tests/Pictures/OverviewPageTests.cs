using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Pictures;

public class OverviewPageTests
{
    [Fact]
    public async Task ValuesLeadToTheirListsAndTheUndatedAreCounted()
    {
        IHtmlDocument page = await TinySite.PageAsync("overview.html");

        IElement years = Table(page, "by-year");
        Assert.Equal(["2020年", "未注日期"], years.QuerySelectorAll("th[scope=row]").Select(static head => head.TextContent));
        Assert.Equal(["speeches/year/2020.html", "speeches/year/undated.html"], years.QuerySelectorAll("a").Select(static link => link.GetAttribute("href")));
        Assert.NotNull(years.QuerySelector(".unstated .hatch"));
        Assert.Equal(["1", "1"], Table(page, "by-proofread").QuerySelectorAll(".amount:not(.beside)").Select(static cell => cell.TextContent));
    }

    [Fact]
    public async Task ACellLeadsToTheFirstPassageOnItsTheme()
    {
        IHtmlDocument page = await TinySite.PageAsync("overview.html");

        IElement[] heads = [.. page.QuerySelectorAll(".heat thead th")];
        int workStyle = Array.FindIndex(heads, static head => head.TextContent == "作风建设");
        IElement row = page.QuerySelectorAll(".heat tbody tr").Single(static row => row.TextContent.Contains("在作风建设座谈会上的讲话", StringComparison.Ordinal));
        Assert.StartsWith("speeches/full.html#k", row.Children[workStyle].QuerySelector("a")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALibraryTooLargeForARowASpeechIsShownByYear()
    {
        PlannedFile file = ManySpeeches.Browsable(200).Files.Single(static file => file.Path.Value == "overview.html");
        string html = await TinySite.TextOfAsync(file);
        IHtmlDocument page = new HtmlParser().ParseDocument(html);

        IElement[] rows = [.. page.QuerySelectorAll(".heat tbody tr")];
        Assert.Equal("未注日期 67篇", rows[^1].Children[0].TextContent);
        Assert.Equal("../search.html".Replace("../", "", StringComparison.Ordinal), rows[0].QuerySelector("td a")?.GetAttribute("href")?.Split('?')[0]);
        Assert.Equal(200, page.QuerySelectorAll("[aria-labelledby=by-year] .amount:not(.beside)").Sum(static cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.InRange(html.Length, 1, 60_000);
    }

    private static IElement Table(IHtmlDocument page, string heading) =>
        page.QuerySelector($"[aria-labelledby={heading}] table") ?? throw new InvalidOperationException($"There is no {heading}.");
}
