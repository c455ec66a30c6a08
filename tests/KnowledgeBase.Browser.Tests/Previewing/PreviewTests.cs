using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Previewing;

/// <summary>What <c>kb serve</c> adds to a page, as a contributor sees it.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class PreviewTests(ChromiumFixture chromium, PreviewFixture preview) : IClassFixture<PreviewFixture>
{
    private const string Page = "speeches/000-c2d75a3b3e2c3313.html";
    private const string Source = "input/speeches/000-c2d75a3b3e2c3313.md";
    private const string Rule = "KB4204";

    [BrowserFact]
    public async Task AFindingStandsBesideItsBlockWithWhatToDo()
    {
        await using Visit visit = await chromium.VisitServerAsync(preview.Address);
        await visit.GoAsync(Page);

        ILocator card = visit.Page.Locator(".text .kb-finding").Filter(new LocatorFilterOptions { HasText = Rule }).First;
        await card.Locator("summary").ClickAsync();
        string beside = await card.EvaluateAsync<string>("(card) => card.previousElementSibling.id");
        string text = await card.InnerTextAsync();

        Assert.Equal(await card.GetAttributeAsync("data-beside"), beside);
        Assert.Contains("提示 " + Rule, text, StringComparison.Ordinal);
        Assert.Contains(Source, text, StringComparison.Ordinal);
        Assert.Contains("隐去的文字没有标明隐去的是什么", text, StringComparison.Ordinal);
        Assert.NotNull(await card.GetAttributeAsync("data-not-text"));
        Assert.Contains("提示 1", await visit.Page.InnerTextAsync(".kb-preview-counts"), StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task AChineseReaderReadsWhatToDoInChineseFirst()
    {
        await using Visit visit = await chromium.VisitServerAsync(preview.Address);
        await visit.GoAsync(Page);
        ILocator card = visit.Page.Locator(".text .kb-finding").Filter(new LocatorFilterOptions { HasText = Rule }).First;
        await card.Locator("summary").ClickAsync();

        IReadOnlyList<string> parts = await card.Locator("p").AllInnerTextsAsync();

        Assert.Equal(3, parts.Count);
        Assert.Contains("隐去的文字没有标明隐去的是什么", parts[0], StringComparison.Ordinal);
        Assert.Contains("redactions do not say what they hide", parts[2], StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task ASaveIsShownInThePageThatIsOpen()
    {
        string before = preview.Read(Source);
        await using Visit visit = await chromium.VisitServerAsync(preview.Address);
        await visit.GoAsync(Page);
        await visit.Page.Locator(".kb-preview-counts").WaitForAsync();
        try
        {
            preview.Write(Source, before.TrimEnd('\n') + "\n\n> 编者注：浏览器里看到的改动 {#z7z note}\n");

            await visit.Page.Locator("#z7z").WaitForAsync();
            await visit.Page.Locator(".kb-preview-status").Filter(new LocatorFilterOptions { HasText = "已是最新" }).WaitForAsync();
            Assert.Empty(visit.Faults);
        }
        finally
        {
            preview.Write(Source, before);
        }
    }

    [BrowserFact]
    public async Task AnErrorIsShownOverTheLastGoodVersionWithItsPlaceAndLine()
    {
        string before = preview.Read(Source);
        await using Visit visit = await chromium.VisitServerAsync(preview.Address);
        await visit.GoAsync(Page);
        await visit.Page.Locator(".kb-preview-counts").WaitForAsync();
        try
        {
            preview.Write(Source, before.Replace("作风建设是党的生命线", "作风建设是我们的生命线", StringComparison.Ordinal).Replace("level: 镇", "level: 阵", StringComparison.Ordinal));

            await visit.Page.Locator(".kb-preview.broken").WaitForAsync();
            string bar = await visit.Page.InnerTextAsync(".kb-preview");
            string page = await visit.Page.InnerTextAsync(".text");

            Assert.Contains("这里显示的是上一次没有错误的内容", bar, StringComparison.Ordinal);
            Assert.Contains("level: 阵", bar, StringComparison.Ordinal);
            Assert.Contains($"{Source} 第6行第8列", bar, StringComparison.Ordinal);
            Assert.Contains("作风建设是党的生命线", page, StringComparison.Ordinal);

            preview.Write(Source, before);
            await visit.Page.Locator(".kb-preview:not(.broken)").WaitForAsync();
            Assert.Empty(visit.Faults);
        }
        finally
        {
            preview.Write(Source, before);
        }
    }

    [BrowserFact]
    public async Task TheBarIsReachedAndOpenedWithTheKeyboard()
    {
        await using Visit visit = await chromium.VisitServerAsync(preview.Address);
        await visit.GoAsync(Page);
        await visit.Page.Locator(".kb-preview-counts").WaitForAsync();

        await visit.Page.EvaluateAsync("() => [...document.querySelectorAll('footer a, footer button')].at(-1).focus()");
        bool isReached = false;
        for (int i = 0; i < 20 && !isReached; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            isReached = await visit.Page.EvaluateAsync<bool>("() => document.activeElement.classList.contains('kb-preview-counts')");
        }

        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.True(isReached);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('.kb-preview details').open"));
    }

    [AxeFact]
    public async Task WhatIsAddedBarsNobody()
    {
        string before = preview.Read(Source);
        await using Visit visit = await chromium.VisitServerAsync(preview.Address);
        await visit.GoAsync(Page);
        await visit.Page.Locator(".kb-preview-counts").WaitForAsync();
        try
        {
            preview.Write(Source, before.Replace("作风建设是党的生命线", "作风建设是我们的生命线", StringComparison.Ordinal));
            await visit.Page.Locator(".kb-preview.broken").WaitForAsync();
            await visit.Page.Locator(".kb-preview-status").Filter(new LocatorFilterOptions { HasText = "已是最新" }).WaitForAsync();
            await visit.Page.EvaluateAsync(AxeTests.Axe);

            List<string> barriers = [];
            foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                barriers.AddRange((await visit.Page.EvaluateAsync<string[]>(AxeTests.Run)).Select(barrier => $"{scheme}: {barrier}"));
            }

            Assert.NotEqual(0, await visit.Page.Locator(".text .kb-finding.error").CountAsync());
            Assert.Empty(barriers);
        }
        finally
        {
            preview.Write(Source, before);
        }
    }
}
