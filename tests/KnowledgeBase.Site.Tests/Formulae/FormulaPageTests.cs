using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Formulae;

public class FormulaPageTests
{
    [Fact]
    public async Task EveryUseStandsInItsContextAndLeadsToItsPlace()
    {
        IHtmlDocument page = await TinySite.PageAsync("formulae/zuo-feng-jian-she.html");

        IElement line = page.QuerySelectorAll(".kwic tbody tr").First(row => row.QuerySelector(".before")!.TextContent.EndsWith("**镇的", StringComparison.Ordinal));

        Assert.Equal("作风建设", line.QuerySelector(".key")?.TextContent);
        Assert.StartsWith(" <抓得紧>", line.QuerySelector(".after")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("../speeches/full.html?q=%E2%80%9C%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE%E2%80%9D#k2a", line.QuerySelector(".key a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task AllCountsAgree()
    {
        IHtmlDocument page = await TinySite.PageAsync("formulae/zuo-feng-jian-she.html");
        int lines = page.QuerySelectorAll(".kwic tbody tr").Length;

        Assert.Equal(lines, Counted(page.QuerySelectorAll(".strips .amount")));
        Assert.Equal(lines, Counted(page.QuerySelectorAll(".picture tfoot td:nth-of-type(1)").Take(1)));
        Assert.Contains($"{lines}处", page.QuerySelector(".lead")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSearchAsksForEveryWayOfWritingThatIsCounted()
    {
        IHtmlDocument page = await CommittedSite.PageAsync("formulae/mao-dun-jiu-fen-pai-cha-hua-jie.html");

        string asked = Uri.UnescapeDataString(page.QuerySelectorAll(".note a").Select(static link => link.GetAttribute("href")!).Single(static href => href.Contains("search.html?q=", StringComparison.Ordinal)));

        Assert.Contains("“矛盾纠纷排查化解”|“", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatItStandsForIsListedWithItsStatus()
    {
        IHtmlDocument page = await TinySite.PageAsync("formulae/si-feng.html");

        Assert.Equal(["形式主义", "官僚主义", "享乐主义", "奢靡之风"], page.QuerySelectorAll(".sense .parts li").Select(static part => part.TextContent));
        Assert.Equal("未核", page.QuerySelector(".sense .chip")?.TextContent);
    }

    [Fact]
    public async Task TheListHasThePhrasesThatAreUsedByTheirFirstLetterAndTheOthersBelow()
    {
        IHtmlDocument page = await TinySite.PageAsync("formulae/index.html");

        Assert.Contains("作风建设", page.QuerySelector("#letter-Z")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("三会一课", page.QuerySelector(".unused")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("作风建设", page.QuerySelector(".unused")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASpeechListsItsPhrases()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.html");

        Assert.Equal("../formulae/zuo-feng-jian-she.html", page.QuerySelectorAll(".speech-formulae li a").First(static link => link.TextContent == "作风建设").GetAttribute("href"));
    }

    private static int Counted(IEnumerable<IElement> cells) =>
        cells.Sum(static cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture));
}
