using KnowledgeBase.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Search;

/// <summary>What the page says when a query can't be read or the index can't be used.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SearchProblemTests(ChromiumFixture chromium, SeedSiteFixture site) : IClassFixture<SeedSiteFixture>
{
    private const string Summary = "[data-search-summary]";

    [BrowserTheory]
    [InlineData("作风 “建设", "引号 “ 缺少配对的另一半。", "“")]
    [InlineData("作风 (基层", "括号 ( 没有合上。", "(")]
    [InlineData("  作风 ~500 基层", "“~500”的字数要在 1 到 200 之间，如 ~10。", "~500")]
    [InlineData("作风 ~10", "“~10”旁边缺少要查的词。", "~10")]
    [InlineData("作风 日期:去年", "“去年”不是日期。可写 2015、2015-03、2015..2022，或写“无”。", "去年")]
    [InlineData("作风 ???", "“???”只有通配符。请至少写一个字。", "???")]
    public async Task AMistakeIsNamedAndItsPlaceSelected(string query, string sentence, string place)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");

        await visit.Page.FillAsync("#search-query", query);
        await visit.Page.PressAsync("#search-query", "Enter");
        await visit.RestAsync();

        Assert.Equal(sentence, await visit.Page.InnerTextAsync(Summary));
        Assert.Equal(place, await SelectedAsync(visit));
        Assert.Equal("true", await visit.Page.GetAttributeAsync("#search-query", "aria-invalid"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task WhoeverTypesIsNotDisturbedByTheSelection()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");

        await visit.Page.Locator("#search-query").PressSequentiallyAsync("作风 (基层");
        await Assertions.Expect(visit.Page.Locator(Summary)).ToHaveTextAsync("括号 ( 没有合上。");
        string typing = await SelectedAsync(visit);
        await visit.Page.ClickAsync("[data-search-place]");

        Assert.Equal("", typing);
        Assert.Equal("(", await SelectedAsync(visit));
    }

    [BrowserFact]
    public async Task APageOlderThanTheIndexIsLoadedAgainOnceAndThenSaysSo()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        int loads = 0;
        visit.Page.Load += (_, _) => loads++;
        await visit.Page.RouteAsync("**/search/*/root.js", static route => route.FulfillAsync(new RouteFulfillOptions { Status = 404 }));

        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E");
        await Assertions.Expect(visit.Page.Locator(Summary)).ToHaveTextAsync("网站刚更新过，本页还是旧的。请刷新本页。");

        Assert.Equal(2, loads);
    }

    [BrowserFact]
    public async Task APartOfTheScriptThatDoesNotComeIsToldAndTriedAgain()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.RouteAsync("**/assets/search-verification.*.js", static route => route.FulfillAsync(new RouteFulfillOptions { Body = "nonsense;", ContentType = "text/javascript" }));
        await visit.GoAsync("search.html?q=%E4%BD%9C%3F");
        string damaged = await visit.Page.InnerTextAsync(Summary);
        await visit.Page.UnrouteAllAsync();

        await visit.Page.ClickAsync("[data-search-retry]");
        await visit.RestAsync();

        Assert.Equal("搜索数据没有完整载入。", damaged);
        Assert.NotEqual(damaged, await visit.Page.InnerTextAsync(Summary));
        Assert.NotEqual(0, await visit.Page.Locator(".search-line").CountAsync());
    }

    [BrowserFact]
    public async Task ADamagedIndexIsToldAndTriedAgain()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.RouteAsync("**/search/*/root.js", static route => route.FulfillAsync(new RouteFulfillOptions { Body = "kbS(\"nonsense\");\n" }));
        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E");
        string damaged = await visit.Page.InnerTextAsync(Summary);
        await visit.Page.UnrouteAllAsync();

        await visit.Page.ClickAsync("[data-search-retry]");
        await visit.RestAsync();

        Assert.Equal("搜索数据没有完整载入。", damaged);
        Assert.StartsWith("“作风”：", await visit.Page.InnerTextAsync(Summary), StringComparison.Ordinal);
        Assert.False(await visit.Page.IsVisibleAsync("[data-search-retry]"));
    }

    [BrowserFact]
    public async Task ANetworkThatIsDownIsToldWhereverItBreaks()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.RouteAsync("**/search/*/t/*", static route => route.AbortAsync());

        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E");

        Assert.Equal("取不到搜索数据，网络可能断了。", await visit.Page.InnerTextAsync(Summary));
        Assert.True(await visit.Page.IsVisibleAsync("[data-search-retry]"));
    }

    [BrowserFact]
    public async Task WhatTakesLongIsSaidAndCanBeStopped()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.RouteAsync("**/search/*/root.js", static _ => { });
        await visit.GoAsync("search.html");

        await visit.Page.FillAsync("#search-query", "作风");
        await visit.Page.WaitForSelectorAsync("[data-search-progress]:not([hidden])");
        string said = await visit.Page.InnerTextAsync("[data-search-progress-text]");
        await visit.Page.ClickAsync("[data-search-cancel]");
        await visit.RestAsync();

        Assert.Equal("正在载入…", said);
        Assert.Equal("已停止。", await visit.Page.InnerTextAsync(Summary));
    }

    [BrowserFact]
    public async Task AnAnswerThatComesTooLateIsNotShown()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html?q=%E6%8B%85%E5%BD%93");
        await visit.Page.RouteAsync("**/search/*/g/*", static async route =>
        {
            await Task.Delay(600);
            await route.ContinueAsync();
        });

        await visit.Page.FillAsync("#search-query", "作风建设永远在路上");
        await visit.Page.WaitForTimeoutAsync(300);
        await visit.Page.FillAsync("#search-query", "担当");
        await visit.Page.WaitForTimeoutAsync(1_500);

        Assert.StartsWith("“担当”：", await visit.Page.InnerTextAsync(Summary), StringComparison.Ordinal);
        Assert.All(await visit.Page.Locator("[data-search-results] mark").AllInnerTextsAsync(), static text => Assert.Contains(text, (string[])["担当", "擔當"]));
    }

    private static Task<string> SelectedAsync(Visit visit) => visit.Page.EvaluateAsync<string>(
        "() => { const { value, selectionStart, selectionEnd } = document.querySelector('#search-query'); return value.slice(selectionStart, selectionEnd); }");
}
