using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Parallels;

public class SharedNotesTests
{
    [Fact]
    public async Task ASpeechThatNamesThingsOfDifferentYearsSaysSoWithBothPlaces()
    {
        IHtmlDocument page = await CommittedSite.PageAsync("speeches/002-5eef2dcfcacf4ebd.html");

        IElement note = page.QuerySelector(".shared-note")!;

        Assert.Equal(["天津港特大爆炸", "黨的二十大"], note.QuerySelectorAll("a").Select(static link => link.TextContent));
        Assert.All(note.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public async Task WordsThatAnotherSpeechHasTooCanBeShadedAndAreCounted()
    {
        IHtmlDocument page = await CommittedSite.PageAsync("speeches/001-ee9bb8defc1988e1.html");

        Assert.NotEmpty(page.QuerySelectorAll(".text .shared1, .text .shared2, .text .shared3"));
        Assert.NotEmpty(page.QuerySelectorAll(".text .share"));
        Assert.All(page.QuerySelectorAll(".text .share"), static share => Assert.NotNull(share.Closest("[data-not-text]")));
    }

    [Fact]
    public async Task AQuotationThatNobodyMarkedHasAStatusAllTheSame()
    {
        Assert.Equal(["未核", "未核"], (await CommittedSite.PageAsync("speeches/001-ee9bb8defc1988e1.html")).QuerySelectorAll(".text .status").Select(static status => status.TextContent));
        Assert.Contains("说话人隐去", (await CommittedSite.PageAsync("speeches/002-5eef2dcfcacf4ebd.html")).QuerySelectorAll(".text .status").Select(static status => status.TextContent));
    }

    [Fact]
    public async Task TheLastKilometreIsFoundInThreeSpeeches()
    {
        IHtmlDocument page = await CommittedSite.PageAsync("formulae/zui-hou-yi-gong-li.html");

        Assert.Equal(["1", "1", "2"], page.QuerySelectorAll(".strips .amount").Select(static count => count.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(57, (await CommittedSite.PageAsync("formulae/zuo-feng-jian-she.html")).QuerySelectorAll(".kwic tbody tr").Length);
    }
}
