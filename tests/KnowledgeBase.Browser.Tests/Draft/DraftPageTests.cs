using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Tests.Node;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Draft;

/// <summary>Whatever is pasted, and whoever reads: with keys alone, on a small screen, with a screen reader, on paper.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class DraftPageTests(ChromiumFixture chromium, DraftSiteFixture site) : IClassFixture<DraftSiteFixture>
{
    private const int Patience = 20_000;

    [BrowserTheory]
    [InlineData("'的'.repeat(100000)")]
    [InlineData("'作风建设是党的生命线，'.repeat(9000)")]
    [InlineData("'高质量发展'.repeat(20000)")]
    [InlineData("'“四风”（形式主义、官僚主义、'.repeat(5000)")]
    [InlineData("'（'.repeat(90000) + '作风建设是党的生命线'")]
    [InlineData("'一二三四五六七八九十'.repeat(9000)")]
    [InlineData("'\\u202e\\u0000\\u200b作风\\ud800建设是\\udc00党的生命线<b>\\u2066'.repeat(4000)")]
    public async Task AHostileDraftHasABoundedAnswerInItsTime(string draft)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);
        visit.Page.SetDefaultTimeout(Patience);

        await visit.Page.EvaluateAsync($"() => {{ document.querySelector('#draft-box').value = {draft}; }}");
        await visit.Page.ClickAsync("[data-draft-compare]");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('[data-draft-summary]').textContent !== ''");
        await visit.RestAsync();

        Assert.Matches(@"^草稿 [\d,]+ 字", await visit.Page.InnerTextAsync(DraftVisit.Summary));
        Assert.InRange(await visit.Page.Locator(".draft-sentences > li").CountAsync(), 0, 20);
        Assert.Equal(0, await visit.Page.Locator(".draft-report b").CountAsync());
        Assert.DoesNotMatch("[\u202a-\u202e\u2066-\u2069\u200b\0]", await visit.Page.TextContentAsync("[data-draft-text]") ?? "");
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task ADraftThatIsTooLongIsRefusedWithItsLength()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        await visit.Page.EvaluateAsync("() => { document.querySelector('#draft-box').value = '字'.repeat(100001); }");
        await visit.Page.ClickAsync("[data-draft-compare]");

        await Assertions.Expect(visit.Page.Locator(DraftVisit.Summary)).ToHaveTextAsync("草稿有 100,001 字，超过 100,000 字。请分段对照。");
        Assert.False(await visit.Page.IsVisibleAsync("[data-draft-report]"));
    }

    [BrowserFact]
    public async Task MarkupInADraftIsText()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        await DraftVisit.CompareAsync(visit, "<img src=x onerror=alert(1)>作风建设是党的生命线，关乎事业兴衰成败</textarea><script>alert(1)</script>");

        Assert.Contains("<img src=x onerror=alert(1)>", await visit.Page.InnerTextAsync("[data-draft-text]"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(".draft img, .draft script").CountAsync());
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task TheKeyboardDoesAllAndTheFocusGoesToWhatIsSaid()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("draft.html");

        await visit.Page.FocusAsync("[data-draft-load]");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.id === 'draft-box'");
        await visit.Page.Keyboard.InsertTextAsync(DraftVisit.SeedLine("000", 3));
        await visit.Page.Keyboard.PressAsync("Control+Enter");
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.matches('[data-draft-summary]')");
        await visit.Page.Locator(".draft-text a").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("第 1 句原句", await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Equal("status", await visit.Page.GetAttributeAsync(DraftVisit.Summary, "role"));
    }

    [BrowserFact]
    public async Task TheReportIsCopiedAsText()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await DraftVisit.OpenAsync(visit);
        await DraftVisit.CompareAsync(visit, DraftVisit.SeedLine("000", 3) + "整治“五风”问题。");

        await visit.Page.ClickAsync("[data-draft-copy]");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.notice').textContent !== ''");
        string copied = await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        Assert.Contains("[原句] 作风建设是党的生命线", copied, StringComparison.Ordinal);
        Assert.Contains(new Uri(visit.Root, "speeches/000-c2d75a3b3e2c3313.html#z2n~").AbsoluteUri, copied, StringComparison.Ordinal);
        Assert.Contains("词条是“四风”", copied, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task TextsThatDoNotComeAreSaidToBeMissingAndMayBeAskedForAgain()
    {
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);
        await visit.GoAsync("draft.html");
        // On a host the worker would fetch it, past the route.
        await visit.Page.RouteAsync("**/0000.js", static route => route.AbortAsync());
        await visit.Page.ClickAsync("[data-draft-load]");
        await visit.RestAsync();
        string failed = await visit.Page.InnerTextAsync("[data-draft-loaded]");
        bool isOpen = await visit.Page.IsEnabledAsync(DraftVisit.Box);

        await visit.Page.UnrouteAsync("**/0000.js");
        await visit.Page.ClickAsync("[data-draft-load]");
        await visit.RestAsync();

        Assert.NotEqual("", failed);
        Assert.False(isOpen);
        Assert.StartsWith("已载入 ", await visit.Page.InnerTextAsync("[data-draft-loaded]"), StringComparison.Ordinal);
        Assert.True(await visit.Page.IsEnabledAsync(DraftVisit.Box));
    }

    [BrowserFact]
    public async Task LoadingIsStopped()
    {
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);
        await visit.GoAsync("draft.html");
        TaskCompletionSource stopped = new();
        await visit.Page.RouteAsync("**/0000.js", async route =>
        {
            await stopped.Task;
            await route.AbortAsync();
        });

        await visit.Page.ClickAsync("[data-draft-load]");
        await visit.Page.ClickAsync("[data-draft-stop]");
        await visit.RestAsync();
        stopped.SetResult();

        Assert.Equal("已停止，载入了 0 篇文稿。", await visit.Page.InnerTextAsync("[data-draft-loaded]"));
        Assert.True(await visit.Page.IsEnabledAsync("[data-draft-load]"));
        Assert.False(await visit.Page.IsEnabledAsync(DraftVisit.Box));
    }

    [BrowserFact]
    public async Task AStoppedComparisonSaysSo()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        await visit.Page.EvaluateAsync(
            """
            () => {
              document.querySelector("#draft-box").value = "作风建设是党的生命线，关乎事业兴衰成败。".repeat(4000);
              document.querySelector("[data-draft-compare]").click();
              document.querySelector("[data-draft-stop]").click();
            }
            """);

        await Assertions.Expect(visit.Page.Locator(DraftVisit.Summary)).ToHaveTextAsync("已停止。");
        Assert.False(await visit.Page.IsVisibleAsync("[data-draft-progress]"));
    }

    [BrowserFact]
    public async Task NothingScrollsSidewaysOnANarrowScreen()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        foreach (int width in (int[])[320, 360])
        {
            await visit.Page.SetViewportSizeAsync(width, 640);
            await DraftVisit.OpenAsync(visit);
            await DraftVisit.CompareAsync(visit, Mixed);

            Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"));
        }
    }

    [AxeFact]
    public async Task TheReportBarsNobody()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);
        await DraftVisit.CompareAsync(visit, Mixed);
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(NodeTools.Axe!));

        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            string[] violations = await visit.Page.EvaluateAsync<string[]>("async () => (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)");
            Assert.Empty(violations);
        }
    }

    /// <summary>Something of every level.</summary>
    private static string Mixed =>
        DraftVisit.SeedLine("000", 3) + "\n作风建设是党的生命线，关乎事业成败，关乎人心向背。\n村里人都说，关乎事业兴衰成败的水渠修好了，日子就好过。整治“五风”（形式主义、官僚主义、享乐主义）问题。";
}
