using KnowledgeBase.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Draft;

/// <summary>What is found, where it leads, and that nothing leaves the page.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class DraftComparisonTests(ChromiumFixture chromium, DraftSiteFixture site) : IClassFixture<DraftSiteFixture>
{
    private const string SpeechPage = "speeches/000-c2d75a3b3e2c3313.html";

    [BrowserFact]
    public async Task AParagraphOfASpeechIsFoundWholeAndNothingIsAskedOfTheNetwork()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder, under: "a/b/");
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await DraftVisit.OpenAsync(visit);
        await visit.Page.EvaluateAsync("(text) => navigator.clipboard.writeText(text)", DraftVisit.SeedLine("000", 3));
        int before = visit.Requests.Count;
        List<string> asked = [];
        visit.Page.Request += (_, request) => asked.Add(request.Url);
        await visit.Page.EvaluateAsync("() => performance.clearResourceTimings()");

        await visit.Page.FocusAsync(DraftVisit.Box);
        await visit.Page.Keyboard.PressAsync("Control+v");
        await visit.Page.WaitForSelectorAsync("[data-draft-report]:not([hidden])");
        await visit.RestAsync();

        string summary = await visit.Page.InnerTextAsync(DraftVisit.Summary);
        string[] links = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.draft-places > li:first-child a')].map((link) => link.getAttribute('href'))");
        Assert.Contains("100 %", summary, StringComparison.Ordinal);
        Assert.NotEmpty(links);
        Assert.All(links, static link => Assert.StartsWith(SpeechPage + "#z2n~", link, StringComparison.Ordinal));
        Assert.Equal(0, await visit.Page.Locator(".draft-text .draft-mark:not(.draft-same, .draft-finding)").CountAsync());
        Assert.Equal(before, visit.Requests.Count);
        Assert.Empty(asked);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => performance.getEntriesByType('resource').length"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task TheSameFromADisk()
    {
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);
        int before = visit.Requests.Count;

        string summary = await DraftVisit.CompareAsync(visit, DraftVisit.SeedLine("000", 3));

        Assert.Contains("100 %", summary, StringComparison.Ordinal);
        Assert.Equal(before, visit.Requests.Count);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task WithoutANetworkTheTextsThatWereLoadedOnceAreThere()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("index.html");
        await visit.Page.EvaluateAsync("async () => { await navigator.serviceWorker.ready; await new Promise((resolve) => setTimeout(resolve, 300)); }");
        await DraftVisit.OpenAsync(visit);
        await visit.Page.Context.SetOfflineAsync(true);

        await DraftVisit.OpenAsync(visit);
        string summary = await DraftVisit.CompareAsync(visit, DraftVisit.SeedLine("000", 3));

        Assert.Contains("100 %", summary, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task NothingIsLoadedBeforeTheReaderAsks()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);

        await visit.GoAsync("draft.html");

        Assert.DoesNotContain(visit.Requests, static address => address.Contains("/draft/", StringComparison.Ordinal));
        Assert.True(await visit.Page.IsDisabledAsync(DraftVisit.Box));
        Assert.Matches(@"\d+(\.\d)? [KM]B", await visit.Page.InnerTextAsync("#draft-size"));
    }

    [BrowserFact]
    public async Task APassageOpensInANewTabAndIsShownThere()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);
        await DraftVisit.CompareAsync(visit, DraftVisit.SeedLine("000", 3));

        IPage passage = await visit.Page.Context.RunAndWaitForPageAsync(() => visit.Page.Locator(".draft-places a").First.ClickAsync());
        await passage.WaitForFunctionAsync("() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0)");

        Assert.Contains("#z2n~", passage.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task AnEditedSentenceIsNearlyTheSameAndItsDifferencesAreMarked()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        await DraftVisit.CompareAsync(visit, "作风建设是党的生命线，关乎事业成败，关乎人心向背。今年雨水特别多，庄稼的长势喜人得很。");

        string level = await visit.Page.Locator(".draft-sentences .draft-level").First.InnerTextAsync();
        string gone = string.Concat(await visit.Page.Locator(".draft-places > li").First.Locator("del").AllInnerTextsAsync());
        string added = string.Concat(await visit.Page.Locator(".draft-places > li").First.Locator("ins").AllInnerTextsAsync());
        Assert.Equal("相近", level);
        Assert.Equal(1, await visit.Page.Locator(".draft-sentences > li").CountAsync());
        Assert.Contains("兴衰", gone, StringComparison.Ordinal);
        Assert.Contains("人", added, StringComparison.Ordinal);
        Assert.Contains("未见 1", await visit.Page.InnerTextAsync("[data-draft-counts]"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task ScriptWidthAndPunctuationMakeNoDifference()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        string summary = await DraftVisit.CompareAsync(visit, "作風建設是黨的生命線 ， 關乎事業興衰成敗,\n關乎民心向背");

        Assert.Contains("100 %", summary, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task APhraseInANewSentenceIsShownWhereItStands()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit);

        await DraftVisit.CompareAsync(visit, "村里的老人都说，今年收成好，是因为关乎事业兴衰成败的水渠修好了，日子自然好过。");

        Assert.Equal("片语：关乎事业兴衰成败", await visit.Page.Locator(".draft-text .draft-phrase").TextContentAsync());
        Assert.Equal("关乎事业兴衰成败", await visit.Page.Locator(".draft-places mark").First.InnerTextAsync());
    }

    [BrowserFact]
    public async Task OtherEditionsLinkToTheirOwnPages()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await DraftVisit.OpenAsync(visit, "en/draft.html");

        string summary = await DraftVisit.CompareAsync(visit, DraftVisit.SeedLine("000", 3));

        string address = await visit.Page.Locator(".draft-places a").First.EvaluateAsync<string>("(link) => link.href");
        Assert.StartsWith("100 %", summary, StringComparison.Ordinal);
        Assert.StartsWith(new Uri(visit.Root, "en/" + SpeechPage).AbsoluteUri, address, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task WithoutScriptThePageSaysWhatIsMissing()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder, hasScript: false);

        await visit.GoAsync("draft.html");

        Assert.Contains("JavaScript", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.False(await visit.Page.IsVisibleAsync(DraftVisit.Box));
    }
}
