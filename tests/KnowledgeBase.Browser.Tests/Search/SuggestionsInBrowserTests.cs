using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;
using KnowledgeBase.Tests.Node;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Search;

[Collection(RealSiteCollection.Name)]
public sealed class SuggestionsInBrowserTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Box = "#search-query";
    private const string Options = "[data-search-suggestions] [role=option]";

    [BrowserTheory]
    [InlineData("zfjs")]
    [InlineData("zuofengjianshe")]
    [InlineData("zuof建设")]
    [InlineData("作风js")]
    [InlineData("作風建")]
    public async Task TextPinyinInitialsAndMixturesOfferATheme(string typed)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);

        await TypeAsync(visit, typed);

        ILocator first = visit.Page.Locator(Options).First;
        Assert.Equal("作风建设", await first.Locator(".suggestion-text").TextContentAsync());
        Assert.Equal("主题", await first.Locator(".suggestion-kind").TextContentAsync());
        Assert.StartsWith("作风建", await first.Locator("mark").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task NothingIsLoadedBeforeTheBoxIsUsedAndLittleThen()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.FocusAsync(Box);
        string[] before = Loaded(visit);

        await visit.Page.Keyboard.PressAsync("z");
        await visit.Page.WaitForSelectorAsync(Options);

        Assert.Empty(before);
        Assert.Equal(["root.js", "0000.js"], Loaded(visit).Select(static address => address.Split('/')[^1]).Distinct());
    }

    [BrowserFact]
    public async Task AThemeOpensItsPage()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await TypeAsync(visit, "zfjs");

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        string? active = await visit.Page.GetAttributeAsync(Box, "aria-activedescendant");
        string? selected = await visit.Page.GetAttributeAsync($"{Options}[aria-selected=true]", "id");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(visit.Root, "themes/zuofeng.html").AbsoluteUri);

        Assert.NotNull(active);
        Assert.Equal(active, selected);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task ASetPhraseBecomesTheQuery()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await TypeAsync(visit, "bxgd");

        await visit.Page.Locator(Options).Filter(new() { Has = visit.Page.Locator(".suggestion-kind", new() { HasText = "提法" }) }).First.ClickAsync();

        Assert.Contains("八项规定", await visit.Page.InputValueAsync(Box), StringComparison.Ordinal);
        Assert.Contains("?q=", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(Options).CountAsync());
        Assert.Equal("false", await visit.Page.GetAttributeAsync(Box, "aria-expanded"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task TheArrowKeysGoRoundAndEscapeClosesTheList()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await TypeAsync(visit, "zfjs");
        int count = await visit.Page.Locator(Options).CountAsync();

        await visit.Page.Keyboard.PressAsync("ArrowUp");
        string? last = await visit.Page.GetAttributeAsync(Box, "aria-activedescendant");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        string? none = await visit.Page.GetAttributeAsync(Box, "aria-activedescendant");
        await visit.Page.Keyboard.PressAsync("Escape");

        Assert.Equal(await visit.Page.EvaluateAsync<string>("() => document.querySelector('#search-query').getAttribute('aria-controls')") + $"-{count - 1}", last);
        Assert.Null(none);
        Assert.Equal(0, await visit.Page.Locator(Options).CountAsync());
        Assert.Equal("zfjs", await visit.Page.InputValueAsync(Box));
    }

    [BrowserFact]
    public async Task EnterWithoutAChoiceSearchesWhatWasTyped()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await TypeAsync(visit, "作风");

        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("作风", await visit.Page.InputValueAsync(Box));
        Assert.Equal(0, await visit.Page.Locator(Options).CountAsync());
        Assert.Contains("?q=", visit.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task NothingIsOfferedWhileAnInputMethodComposes()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.FocusAsync(Box);
        ICDPSession devtools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);

        await ComposeAsync(devtools);

        await visit.Page.WaitForTimeoutAsync(300);
        int composing = await visit.Page.Locator(Options).CountAsync();
        string[] loaded = Loaded(visit);
        await devtools.SendAsync("Input.insertText", new() { ["text"] = "作风" });
        await visit.Page.WaitForSelectorAsync(Options);

        Assert.Equal(0, composing);
        Assert.Empty(loaded);
    }

    [BrowserFact]
    public async Task NothingIsOfferedWhenTheListComesWhileAnInputMethodComposes()
    {
        // On a host the worker, once it is there, would fetch the list past the route.
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);
        await visit.GoAsync("search.html");
        TaskCompletionSource composed = new();
        int held = 0;
        await visit.Page.RouteAsync("**/*.js", async route =>
        {
            held++;
            await composed.Task;
            await route.ContinueAsync();
        });
        await visit.Page.FocusAsync(Box);
        ICDPSession devtools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);

        await ComposeAsync(devtools);
        composed.SetResult();
        await visit.Page.WaitForTimeoutAsync(300);
        int composing = await visit.Page.Locator(Options).CountAsync();
        await devtools.SendAsync("Input.insertText", new() { ["text"] = "作风" });
        await visit.Page.WaitForSelectorAsync(Options);

        Assert.True(held > 0, "The list was there before.");
        Assert.Equal(0, composing);
    }

    [BrowserFact]
    public async Task TheListWorksFromADisk()
    {
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);

        await TypeAsync(visit, "zfjs");

        Assert.Equal("作风建设", await visit.Page.Locator(Options).First.Locator(".suggestion-text").TextContentAsync());
        Assert.Empty(visit.Faults);
    }

    [AxeFact]
    public async Task AnOpenListIsAccessible()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await TypeAsync(visit, "zfjs");
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        // Over the debugging protocol, past the page's policy.
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(NodeTools.Axe!));
        string[] violations = await visit.Page.EvaluateAsync<string[]>("async () => (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)");

        Assert.Empty(violations);
    }

    private static async Task TypeAsync(Visit visit, string typed)
    {
        await visit.GoAsync("search.html");
        await visit.Page.FocusAsync(Box);
        await visit.Page.Keyboard.InsertTextAsync(typed);
        await visit.Page.WaitForSelectorAsync(Options);
    }

    private static async Task ComposeAsync(ICDPSession devtools)
    {
        foreach (string preedit in (string[])["z", "zuo", "zuo'feng"])
        {
            await devtools.SendAsync("Input.imeSetComposition", new() { ["text"] = preedit, ["selectionStart"] = preedit.Length, ["selectionEnd"] = preedit.Length });
        }
    }

    private static string[] Loaded(Visit visit) => [.. visit.Requests.Where(static address => address.Contains("/search/s-", StringComparison.Ordinal))];
}
