using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Pictures;

public class ThemePicturesTests
{
    [Fact]
    public async Task AMarkOfAStripLeadsToItsPassageAndSaysWhichParagraphItIs()
    {
        IHtmlDocument page = await TinySite.PageAsync("themes/zuofeng.html");

        IElement strip = page.QuerySelectorAll(".strips tr").Single(static row => row.QuerySelector("th")?.TextContent.Contains("座谈会", StringComparison.Ordinal) == true);
        IElement mark = strip.QuerySelectorAll("svg a").Single(static mark => mark.GetAttribute("href") == "../speeches/full.html#k3a-1");
        Assert.StartsWith("第3段（", mark.QuerySelector("title")?.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{strip.QuerySelectorAll("svg a").Length}", strip.QuerySelector(".amount")?.TextContent);
    }

    [Fact]
    public async Task WhatIsFilledIsAboutTheShareThatTheTableTells()
    {
        IHtmlDocument page = await TinySite.PageAsync("themes/zuofeng.html");

        double filled = page.QuerySelectorAll(".strips tr:first-child svg a rect").Sum(static rect => Percent(rect.GetAttribute("width")));
        double share = Percent(page.QuerySelector(".shares tbody td")?.TextContent);
        Assert.InRange(filled, share - 8, share + 8);
        Assert.Equal(share, Percent(page.QuerySelector(".shares svg .fill")?.GetAttribute("width")));
    }

    [Fact]
    public async Task TooLittleTextHasNoKeyWords() =>
        Assert.Null((await TinySite.PageAsync("themes/zuofeng.html")).QuerySelector(".keywords"));

    [Fact]
    public async Task TheShapeOfASpeechLeadsToItsSectionsAndHatchesWhatIsMissing()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.html");

        IElement[] rows = [.. page.QuerySelectorAll(".shape-rows tbody tr")];
        Assert.All(rows.SelectMany(static row => row.QuerySelectorAll("a")), link => Assert.NotNull(page.GetElementById((link.GetAttribute("href") ?? "").TrimStart('#'))));
        IElement missing = rows.Single(static row => row.TextContent.Contains("二、明确任务", StringComparison.Ordinal));
        Assert.NotNull(missing.QuerySelector(".hatch"));
        Assert.Null(missing.QuerySelector("a, rect"));
        Assert.False(page.QuerySelector("details.shape")?.HasAttribute("open"));
    }

    [Fact]
    public async Task ASpeechWithoutAnOutlineHasNoShape() =>
        Assert.Null((await TinySite.PageAsync("speeches/hant.html")).QuerySelector(".shape"));

    private static double Percent(string? text) => double.Parse((text ?? "").TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);
}
