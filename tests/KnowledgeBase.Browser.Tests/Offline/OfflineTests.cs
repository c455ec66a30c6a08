using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;

namespace KnowledgeBase.Browser.Tests.Offline;

/// <summary>Reading without a network: what was read opens again, and the whole site once it is kept, search included.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class OfflineTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Speech = "speeches/001-ee9bb8defc1988e1.html";

    private const string Ready = "async () => { await navigator.serviceWorker.ready; await new Promise((resolve) => setTimeout(resolve, 300)); }";

    [BrowserFact]
    public async Task WhatWasReadOpensAgainAndTheRestSaysWhy()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("index.html");
        await visit.Page.EvaluateAsync(Ready);
        await visit.GoAsync(Speech);
        await visit.Page.Context.SetOfflineAsync(true);

        await visit.GoAsync(Speech + "?x=1#k");
        string read = await visit.Page.InnerTextAsync("h1");
        string colour = await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");
        await visit.GoAsync("themes/zuofeng.html");
        string unread = await visit.Page.InnerTextAsync("h1");

        Assert.Contains("理论学习中心组", read, StringComparison.Ordinal);
        Assert.Equal("rgb(251, 249, 244)", colour);
        Assert.Equal("没有网络", unread);
    }

    [BrowserFact]
    public async Task AKeptSiteIsSearchedWithoutANetwork()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("index.html");
        await visit.Page.EvaluateAsync(Ready);
        await visit.Page.ClickAsync(".settings summary");
        await visit.Page.ClickAsync("[data-save-site] button");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('[data-save-site] [role=status]').textContent === '已保存。'", null, new() { Timeout = 120_000 });
        await visit.Page.Context.SetOfflineAsync(true);

        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE");
        string found = await visit.Page.InnerTextAsync("[data-search-summary]");
        await visit.GoAsync("en/themes/zuofeng.html");

        Assert.Contains("57", found, StringComparison.Ordinal);
        Assert.Equal("en", await visit.Page.EvaluateAsync<string>("() => document.documentElement.lang"));
    }

    [BrowserFact]
    public async Task APageFromDiskAsksForNoWorker()
    {
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);

        await visit.GoAsync(Speech);

        Assert.True(await visit.Page.Locator("[data-save-site]").IsHiddenAsync());
        Assert.Empty(visit.Faults);
    }
}
