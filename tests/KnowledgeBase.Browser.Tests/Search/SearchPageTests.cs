using System.Text.RegularExpressions;
using System.Web;
using KnowledgeBase.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Search;

[Collection(ChromiumCollection.Name)]
public sealed partial class SearchPageTests(ChromiumFixture chromium, SeedSiteFixture site) : IClassFixture<SeedSiteFixture>
{
    private const string Summary = "[data-search-summary]";
    private const string Lines = "[data-search-results] .search-line";

    [BrowserFact]
    public async Task AQueryInTheAddressIsAnswered()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);

        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE");

        string summary = await visit.Page.InnerTextAsync(Summary);
        Assert.Matches("^“作风建设”：[0-9]+ 处，[0-9]+ 段，[0-9]+ 篇$", summary);
        Assert.Equal("作风建设", await visit.Page.InputValueAsync("#search-query"));
        Assert.Equal(3, await visit.Page.Locator(".search-result").First.Locator(".search-line").CountAsync());
        Assert.Equal(await visit.Page.Locator(Lines).CountAsync(), await visit.Page.Locator($"{Lines} mark").CountAsync());
        Assert.Empty(visit.Faults);
        Assert.All(visit.Requests, address => Assert.StartsWith(visit.Root.AbsoluteUri, address, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task TheRestOfADocumentsHitsComesWhenItIsAskedFor()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE");

        int hits = Number("：" + await visit.Page.Locator(".search-result .search-count").First.InnerTextAsync());
        string rest = await visit.Page.Locator(".search-rest").First.InnerTextAsync();
        await visit.Page.Locator(".search-rest").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".search-result").First.Locator(".search-line")).ToHaveCountAsync(hits);

        Assert.Equal(FormattableString.Invariant($"其余 {hits - 3} 处"), rest);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement === document.querySelectorAll('.search-line')[3]"));
    }

    [BrowserFact]
    public async Task NothingOfTheIndexIsLoadedBeforeTheBoxIsUsed()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.WaitForTimeoutAsync(300);
        int before = visit.Requests.Count(IsOfIndex);

        await visit.Page.FocusAsync("#search-query");
        await visit.Page.WaitForTimeoutAsync(300);

        Assert.Equal(0, before);
        Assert.Equal(1, visit.Requests.Count(IsOfIndex));
        Assert.EndsWith("/root.js", visit.Requests[^1], StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task TheAddressCarriesTheQueryBackAndForth()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");

        await AskAsync(visit, "“作风”建设 & 100%");
        string address = visit.Page.Url;
        await AskAsync(visit, "担当");
        string later = await visit.Page.InnerTextAsync("[data-search-results]");
        await visit.Page.GoBackAsync();
        await visit.RestAsync();

        Assert.Equal("“作风”建设 & 100%", await visit.Page.InputValueAsync("#search-query"));
        Assert.Equal("“作风”建设 & 100%", HttpUtility.ParseQueryString(new Uri(address).Query)["q"]);
        await visit.Page.GoForwardAsync();
        await visit.Page.ReloadAsync();
        await visit.RestAsync();
        Assert.Equal(later, await visit.Page.InnerTextAsync("[data-search-results]"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task TypingAsksOnlyFromTheSecondCharacterOn()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");

        await visit.Page.FillAsync("#search-query", "作");
        await visit.Page.WaitForTimeoutAsync(400);
        string one = await visit.Page.InnerTextAsync(Summary);
        await visit.Page.FillAsync("#search-query", "作风");
        await visit.Page.WaitForSelectorAsync(Lines);

        Assert.Equal("", one);
        Assert.StartsWith("“作风”：", await visit.Page.InnerTextAsync(Summary), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task AnInputMethodIsLeftAloneUntilItCommits()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.FocusAsync("#search-query");
        ICDPSession devtools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);

        foreach (string preedit in (string[])["z", "zuo", "zuo'feng", "作风"])
        {
            await devtools.SendAsync("Input.imeSetComposition", new() { ["text"] = preedit, ["selectionStart"] = preedit.Length, ["selectionEnd"] = preedit.Length });
        }

        bool enterWentThrough = await visit.Page.EvaluateAsync<bool>(
            """
            () => document.activeElement.dispatchEvent(
              new KeyboardEvent("keydown", { key: "Enter", isComposing: true, keyCode: 229, bubbles: true, cancelable: true }))
            """);
        await visit.Page.EvaluateAsync("() => document.querySelector('[data-search-page] form').requestSubmit()");
        await visit.Page.WaitForTimeoutAsync(400);
        (string before, string addressBefore) = (await visit.Page.InnerTextAsync(Summary), visit.Page.Url);
        await devtools.SendAsync("Input.insertText", new() { ["text"] = "作风建设" });
        await visit.Page.WaitForSelectorAsync(Lines);

        Assert.False(enterWentThrough);
        Assert.Equal("", before);
        Assert.EndsWith("search.html", addressBefore, StringComparison.Ordinal);
        Assert.StartsWith("“作风建设”：", await visit.Page.InnerTextAsync(Summary), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task TheKeyboardAloneIsEnough()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        IKeyboard keyboard = visit.Page.Keyboard;

        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("作风/建设");
        await keyboard.PressAsync("Enter");
        await visit.RestAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowUp");
        string? focused = await FocusAsync(visit);
        await keyboard.PressAsync("Escape");
        string? escaped = await FocusAsync(visit);
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(SpeechAddress());

        Assert.Equal("search-line", focused);
        Assert.Equal("search-query", escaped);
        Assert.Contains("#p", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("作风/建设", HttpUtility.ParseQueryString(new Uri(visit.Page.Url).Query)["q"]);
        Assert.Empty(visit.Faults);
    }

    [BrowserTheory]
    [InlineData("，。！", "请输入要查的字：标点和空格不参加搜索。")]
    [InlineData("此语处处皆无也", "“此语处处皆无也”：0 处，没有一篇含有。")]
    [InlineData("<img src=x onerror=alert(1)>", "“>”旁边缺少要查的词。")]
    [InlineData("<img/src=x/onerror=alert(1)></img", "“<img/src=x/onerror=alert(1)></img”：0 处，没有一篇含有。")]
    [InlineData("{hits}", "“{hits}”：0 处，没有一篇含有。")]
    [InlineData(" ", "")]
    public async Task AQueryWithoutAnswerGetsASentence(string query, string sentence)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");

        await AskAsync(visit, query);

        Assert.Equal(sentence, await visit.Page.InnerTextAsync(Summary));
        Assert.Equal(0, await visit.Page.Locator(Lines).CountAsync());
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task AVeryCommonCharacterIsListedInPortionsAndCountedWhole()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html?q=%E7%9A%84&view=lines");

        string summary = await visit.Page.InnerTextAsync(Summary);
        int first = await visit.Page.Locator(Lines).CountAsync();
        while (await visit.Page.IsVisibleAsync("[data-search-more]"))
        {
            await visit.Page.ClickAsync("[data-search-more]");
            await visit.RestAsync();
        }

        int all = await visit.Page.Locator(Lines).CountAsync();
        await visit.Page.ReloadAsync();
        await visit.RestAsync();

        Assert.Equal(100, first);
        Assert.Equal(Number(summary), all);
        Assert.Equal(all, await visit.Page.Locator(Lines).CountAsync());
    }

    [BrowserFact]
    public async Task ThePageWorksFromADisk()
    {
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);
        await visit.GoAsync("search.html");

        await AskAsync(visit, "作風建設");
        string summary = await visit.Page.InnerTextAsync(Summary);
        await visit.Page.ReloadAsync();
        await visit.RestAsync();
        string again = await visit.Page.InnerTextAsync(Summary);
        await visit.Page.Locator(Lines).Nth(1).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(SpeechAddress());

        Assert.Matches("^“作風建設”：[1-9][0-9]* 处，[1-9][0-9]* 段，[1-9] 篇$", summary);
        Assert.Equal(summary, again);
        await visit.Page.WaitForFunctionAsync("() => CSS.highlights.get('phrase')?.size > 0");
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task WithoutScriptThePageSaysWhatIsMissing()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder, hasScript: false);
        await visit.GoAsync("search.html");

        await visit.Page.FillAsync("#search-query", "作风");
        await visit.Page.PressAsync("#search-query", "Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(AnsweredAddress());

        Assert.Equal("作风", HttpUtility.ParseQueryString(new Uri(visit.Page.Url).Query)["q"]);
        Assert.Contains("需要启用 JavaScript", await visit.Page.InnerTextAsync("[data-search-page]"), StringComparison.Ordinal);
    }

    private static async Task AskAsync(Visit visit, string query)
    {
        await visit.Page.FillAsync("#search-query", query);
        await visit.Page.PressAsync("#search-query", "Enter");
        await visit.RestAsync();
    }

    private static bool IsOfIndex(string address) => address.Contains("/search/", StringComparison.Ordinal);

    private static Task<string?> FocusAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string?>("() => document.activeElement.id || document.activeElement.className");

    /// <summary>The count in a summary such as “作风”：12 处，3 篇.</summary>
    private static int Number(string summary) =>
        int.Parse(summary.Split('：')[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    // The driver hands patterns to the browser and refuses NonBacktracking.
    [GeneratedRegex(@"/speeches/", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex SpeechAddress();

    [GeneratedRegex(@"/search\.html\?q=", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AnsweredAddress();
}
