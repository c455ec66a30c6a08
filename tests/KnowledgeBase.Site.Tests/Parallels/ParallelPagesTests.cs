using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KnowledgeBase.Site.Tests.Parallels;

public class ParallelPagesTests
{
    [Fact]
    public async Task AParagraphLeadsToItsParallelsBothWays()
    {
        IElement first = (await LikeSpeeches.PageAsync("speeches/a.html")).QuerySelector("#kdz .alike")!;
        IElement second = (await LikeSpeeches.PageAsync("speeches/b.html")).QuerySelector("#kcz .alike")!;

        Assert.Equal(("a.parallels.html#kdz", "b.parallels.html#kcz"), (first.GetAttribute("href"), second.GetAttribute("href")));
        Assert.True(first.HasAttribute("data-not-text"));
        Assert.Equal("kcz", (await LikeSpeeches.PageAsync("speeches/a.parallels.html")).QuerySelector("#kdz figcaption a")!.GetAttribute("href")!.Split('#')[1]);
        Assert.Equal("kdz", (await LikeSpeeches.PageAsync("speeches/b.parallels.html")).QuerySelector("#kcz figcaption a")!.GetAttribute("href")!.Split('#')[1]);
    }

    [Fact]
    public async Task WhatDiffersIsMarkedAndSaidInWords()
    {
        IElement figure = (await LikeSpeeches.PageAsync("speeches/a.parallels.html")).QuerySelector("#kdz figure")!;
        IElement[] sides = [.. figure.QuerySelectorAll(".sides p")];

        Assert.StartsWith("（仅本篇）", figure.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("（仅另一篇）", figure.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([LikeSpeeches.Copied + "最后一公里要打通。", LikeSpeeches.Changed + "最后一公里要打通。"], sides.Select(static side => WithoutLabels(side).TrimEnd('。') + "。"));
    }

    [Fact]
    public void ASpeechHasAPageOnlyWhereThereIsSomething()
    {
        Assert.False(LikeSpeeches.Has("speeches/mixed.parallels.html"));
        Assert.DoesNotContain(TinySite.Plan().Files, static file => file.Path.Value.EndsWith(".parallels.html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithoutAnyParallelsTheCorpusPageSaysSo() =>
        Assert.NotNull((await TinySite.PageAsync("parallels.html")).QuerySelector(".none"));

    [Fact]
    public async Task TheCorpusPageNamesThePairs()
    {
        IElement pair = Assert.Single((await LikeSpeeches.PageAsync("parallels.html")).QuerySelectorAll(".pairs > li"));

        Assert.Equal(["speeches/a.html", "speeches/b.html"], pair.QuerySelectorAll(".pair a").Select(static link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Contains("相似段落1处", pair.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASpeechPostedAgainIsNamedAtTheHeadAndHasNoParallels()
    {
        IHtmlDocument page = await LikeSpeeches.PageAsync("speeches/b2.html");

        Assert.Contains("与另一篇为同一讲话：乙篇", page.QuerySelector(".shared-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("b.html", page.QuerySelector(".shared-note a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".alike"));
    }

    [Fact]
    public async Task YearsThatDoNotAgreeAreNamedWithBothPlaces()
    {
        IElement note = (await LikeSpeeches.PageAsync("speeches/mixed.html")).QuerySelector(".shared-note")!;

        Assert.Contains("天津港", note.TextContent, StringComparison.Ordinal);
        Assert.Equal(["#kbz", "#kcz"], note.QuerySelectorAll("a").Select(static link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task ShadingGoesThroughMarksAndLeavesTheTextAsItIs()
    {
        IHtmlDocument page = await LikeSpeeches.PageAsync("speeches/a.html");
        IElement paragraph = page.QuerySelector("#kdz")!;
        IElement mark = paragraph.QuerySelector(".formula")!;

        Assert.NotNull(page.QuerySelector("#shading"));
        Assert.Contains("shared1", mark.ClassName!, StringComparison.Ordinal);
        Assert.Equal("最后一公里", mark.TextContent);
        Assert.NotNull(paragraph.QuerySelector("small.share[data-not-text]"));
        Assert.Equal(LikeSpeeches.Copied + "最后一公里要打通。", string.Concat(paragraph.ChildNodes.Where(static node => node is not IElement element || !element.Matches("[data-not-text], .number")).Select(static node => node.TextContent)));
    }

    private static string WithoutLabels(IElement side)
    {
        foreach (IElement label in side.QuerySelectorAll(".vh"))
        {
            label.Remove();
        }

        return side.TextContent;
    }
}
