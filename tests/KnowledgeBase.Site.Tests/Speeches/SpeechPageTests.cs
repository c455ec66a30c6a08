using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Site.Tests.Speeches;

public class SpeechPageTests
{
    private const string Full = "speeches/full.html";
    private const string Traditional = "speeches/hant.html";

    [Fact]
    public async Task TheTextOnThePageIsTheTextOfTheSpeech()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);
        Speech speech = TinySite.Library.Speeches[0];
        foreach (IElement extra in page.QuerySelectorAll(".text .vh, .text .number, .text [data-not-text]").ToArray())
        {
            extra.Remove();
        }

        string shown = string.Concat(page.QuerySelectorAll(".text > *").Select(element => element.TextContent));

        Assert.Equal(string.Concat(speech.Body.Blocks.Select(PlainOf)), shown);
    }

    [Fact]
    public async Task EveryAddressOfTheFileIsAnIdOnThePage()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        foreach (BodyBlock block in TinySite.Library.Speeches[0].Body.Blocks)
        {
            Assert.NotNull(page.GetElementById(block.Id));
        }

        Assert.Equal("k2a", page.GetElementById("k2z")?.ParentElement?.Id);
    }

    [Fact]
    public async Task ARunInHeadingIsAHeadingInsideItsParagraph()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        IElement section = page.QuerySelector("section.runin")!;

        Assert.Equal(["H3", "P"], section.Children.Select(child => child.TagName));
        Assert.Equal("（一）作风建设永远在路上。", section.Children[0].TextContent);
    }

    [Fact]
    public async Task TheSalutationIsFlushLeftAndParagraphsAreNumbered()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        Assert.Equal("k1a", page.QuerySelector(".salutation")?.Id);
        Assert.Equal(["1", "2", "3", "4", "5"], page.QuerySelectorAll(".number").Select(number => number.TextContent));
        Assert.All(page.QuerySelectorAll(".number"), number => Assert.Equal($"#{number.ParentElement?.Id}", number.GetAttribute("href")));
    }

    [Fact]
    public async Task WhatTheSourceHidesIsShownAsItStandsAndAnnounced()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        Assert.Equal(
            [("此处隐去，疑为地名", "**"), ("此处隐去地名", "××")],
            page.QuerySelectorAll(".redact").Select(mark => (mark.QuerySelector(".vh")!.TextContent, mark.QuerySelector("[aria-hidden]")!.TextContent)));
    }

    [Fact]
    public async Task AGapSaysWhyHowMuchAndWhatIsMissing()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        string gap = page.GetElementById("g1a")!.TextContent;

        Assert.Contains("付费墙省略", gap, StringComparison.Ordinal);
        Assert.Contains("877字", gap, StringComparison.Ordinal);
        Assert.Contains("二、明确任务", gap, StringComparison.Ordinal);
        Assert.Contains("原称2000字", page.QuerySelector(".lacking-note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheOutlineListsItemsAndGreysWhatIsMissing()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        string outline = page.QuerySelector("nav.outline")!.TextContent;

        Assert.Contains("一是反对形式主义", outline, StringComparison.Ordinal);
        Assert.StartsWith("二、明确任务", page.QuerySelector("nav.outline .omitted")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovedTextIsListedWithItsReasonAndWithoutContactDetails()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        string[] rows = [.. page.QuerySelectorAll(".provenance tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent)))];

        Assert.Contains("网页的浏览计数 meta.views|1:1|浏览量:447", rows);
        Assert.Contains(rows, row => row.Contains("请发送邮件至 〔联系方式略〕 或致电〔联系方式略〕", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains("wrap.unfinished", StringComparison.Ordinal));
        Assert.Contains("接合了1处硬换行", page.QuerySelector(".transformations")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RowsOfPiecesAreOneLineWithAFew()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        string row = Assert.Single(page.QuerySelectorAll(".provenance tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent))), row => row.Contains("noise.pinyin", StringComparison.Ordinal));

        Assert.EndsWith("noise.pinyin|5:2、6:2等13处|(tā)(shān)(zhī)(shí)(kě)(yǐ)(gōng)(yù)(tā)(shān)(tóng)(zhì)……（共13处）", row, StringComparison.Ordinal);
        Assert.Contains("去掉了4处空行和空白", page.QuerySelector(".transformations")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASuppliedTitleStandsInBracketsAndSaysSo()
    {
        IHtmlDocument page = await TinySite.PageAsync(Full);

        Assert.Equal("［在作风建设座谈会上的讲话］", page.QuerySelector("h1")?.TextContent);
        Assert.Contains("拟题", page.QuerySelector(".title-note")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheTextHasItsOwnLanguageAndThePageTheInterfaces()
    {
        IHtmlDocument page = await TinySite.PageAsync(Traditional);

        Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("zh-Hant", page.QuerySelector(".text")?.GetAttribute("lang"));
        Assert.Contains("机器简转繁", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyAThemeThatNobodyDecidedIsMarkedAsProposed()
    {
        IElement decided = (await TinySite.PageAsync(Traditional)).QuerySelector(".tags li")!;
        IElement proposed = (await TinySite.PageAsync(Full)).QuerySelector(".tags li")!;

        Assert.Equal("信访维稳", decided.TextContent);
        Assert.Contains("由程序拟定", proposed.TextContent, StringComparison.Ordinal);
    }

    private static string PlainOf(BodyBlock block) =>
        block switch
        {
            HeadingBlock heading => heading.Content.Plain,
            ParagraphBlock paragraph => paragraph.Content.Plain,
            _ => "",
        };
}
