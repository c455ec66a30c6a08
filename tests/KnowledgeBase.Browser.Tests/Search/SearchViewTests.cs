using System.Web;
using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Search;

/// <summary>The views of a result, what narrows it down, and what takes it along.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class SearchViewTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Duty = "search.html?q=%E4%B8%BB%E4%BD%93%E8%B4%A3%E4%BB%BB";
    private const string Summary = "[data-search-summary]";

    // Folded by the page: what is compared is what a reader sees after the phrase, without punctuation.
    private const string Neighbours =
        """
        () => [...document.querySelectorAll(".search-lines tbody tr")].map((row) => {
          const right = row.querySelector(".search-right")?.textContent.replace(/（原文隐去）/g, "").replace(/[^\p{L}\p{N}*]/gu, "") ?? "";
          return right.startsWith("*") ? "□" : right.slice(0, 1);
        })
        """;

    [BrowserFact]
    public async Task LinesAreSortedByTheirNeighbours()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);

        await visit.GoAsync($"{Duty}&view=lines&sort=r1");

        string[] neighbours = [.. (await visit.Page.EvaluateAsync<string[]>(Neighbours)).Select(static text => Text.Folding.Fold.Skeleton(text).Text)];
        Assert.Equal(15, neighbours.Length);
        Assert.Equal(neighbours.Order(StringComparer.Ordinal), neighbours);
        Assert.Equal("“主体责任”：15 处，5 段，4 篇", await visit.Page.InnerTextAsync(Summary));
        Assert.Equal(4, (await visit.Page.Locator(".search-source a").AllInnerTextsAsync()).Distinct().Count());
        Assert.Equal("right", await visit.Page.EvaluateAsync<string>(
            "() => new Set([...document.querySelectorAll('.search-phrase')].map((cell) => Math.round(cell.getBoundingClientRect().left))).size === 1 ? 'right' : 'ragged'"));
    }

    [BrowserTheory]
    [InlineData("r1")]
    [InlineData("r3")]
    [InlineData("l1")]
    [InlineData("l2")]
    public async Task GroupsHoldAllLinesAndCountThem(string sort)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);

        await visit.GoAsync($"{Duty}&view=lines&sort={sort}&group=1");

        string[] headings = [.. await visit.Page.Locator(".search-neighbour").AllInnerTextsAsync()];
        int[] counts = [.. headings.Select(static heading => int.Parse(heading.Split(' ')[^2], System.Globalization.CultureInfo.InvariantCulture))];
        int[] rows = await visit.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('.search-lines tbody')].map((body) => body.querySelectorAll('.search-line').length)");
        Assert.Equal(15, counts.Sum());
        Assert.Equal(counts, rows);
        Assert.Equal(counts.OrderDescending(), counts);
    }

    [BrowserFact]
    public async Task AnAddressShowsTheSameToEverybody()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.FillAsync("#search-query", "主体责任");
        await visit.Page.PressAsync("#search-query", "Enter");
        await visit.RestAsync();
        await visit.Page.CheckAsync("[name=view][value=lines]");
        await visit.RestAsync();
        await visit.Page.SelectOptionAsync("[name=sort]", "l2");
        await visit.RestAsync();
        string list = await visit.Page.InnerTextAsync("[data-search-results]");
        string address = new Uri(visit.Page.Url).PathAndQuery.TrimStart('/');

        await using Visit other = await chromium.VisitAsync(site.Folder);
        await other.GoAsync(address);

        Assert.Equal("主体责任", HttpUtility.ParseQueryString(new Uri(visit.Page.Url).Query)["q"]);
        Assert.Equal(list, await other.Page.InnerTextAsync("[data-search-results]"));
        Assert.Equal("l2", await other.Page.InputValueAsync("[name=sort]"));
        Assert.True(await other.Page.IsCheckedAsync("[name=view][value=lines]"));
        await visit.Page.GoBackAsync();
        await visit.RestAsync();
        Assert.Equal("position", await visit.Page.InputValueAsync("[name=sort]"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task YearsAreCountedAndWhatHasNoneStandsLast()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);

        await visit.GoAsync($"{Duty}&view=dates");

        string[] years = [.. await visit.Page.Locator(".search-overview li").AllInnerTextsAsync()];
        Assert.Equal("无日期 15 处 · 4 篇", years[^1]);
        Assert.Equal(4, await visit.Page.Locator(".search-result h3").CountAsync());
        await visit.Page.Locator(".search-overview a").Last.ClickAsync();
        await visit.RestAsync();
        Assert.Equal("主体责任 日期:无", await visit.Page.InputValueAsync("#search-query"));
    }

    [BrowserFact]
    public async Task AFacetNarrowsDownByTheQueryAndAChipTakesItBack()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html?q=" + Uri.EscapeDataString("作风 | 党风"));
        string all = await visit.Page.InnerTextAsync(Summary);
        bool isEarly = visit.Requests.Exists(static address => address.Contains("/c/", StringComparison.Ordinal));

        await visit.Page.ClickAsync("[data-search-facets] > summary");
        await visit.Page.WaitForSelectorAsync(".search-facet");
        string[] facets = [.. await visit.Page.Locator(".search-facet h2").AllInnerTextsAsync()];
        await visit.Page.ClickAsync("[data-filter='文种:讲话']");
        await visit.RestAsync();
        string narrow = await visit.Page.InnerTextAsync(Summary);
        string? focused = await visit.Page.EvaluateAsync<string?>("() => document.activeElement.dataset.filter");
        await visit.Page.ClickAsync(".search-chips button");
        await visit.RestAsync();

        Assert.False(isEarly);
        Assert.Equal(["主题", "文种", "层级", "年份", "字形"], facets);
        Assert.StartsWith("“(作风 | 党风) 文种:讲话”：", narrow, StringComparison.Ordinal);
        Assert.Equal("文种:讲话", focused);
        Assert.Equal("(作风 | 党风)", await visit.Page.InputValueAsync("#search-query"));
        Assert.Equal(all.Split('：')[1], (await visit.Page.InnerTextAsync(Summary)).Split('：')[1]);
        Assert.Empty(visit.Faults);
    }

    [BrowserTheory]
    [InlineData("en", "Level", "Address", "Work style")]
    [InlineData("zh-Hant", "層級", "講話", "作風建設")]
    public async Task AnotherEditionNamesTermsInItsLanguageAndAsksAsTheIndexHasThem(string edition, string level, string genre, string theme)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync($"{edition}/{Duty}");

        string facts = await visit.Page.InnerTextAsync(".search-fields >> nth=0");
        await visit.Page.ClickAsync("[data-search-facets] > summary");
        await visit.Page.WaitForSelectorAsync(".search-facet");
        string[] facets = [.. await visit.Page.Locator(".search-facet h2").AllInnerTextsAsync()];
        string themes = await visit.Page.InnerTextAsync(".search-facet >> nth=0");
        string choice = await visit.Page.InnerTextAsync("[data-filter='文种:讲话']");
        await visit.Page.ClickAsync("[data-filter='文种:讲话']");
        await visit.RestAsync();
        await visit.Page.ClickAsync("[data-search-advanced] > summary");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('[name=genre]').options.length > 1");
        string offered = await visit.Page.EvaluateAsync<string>("() => [...document.querySelector('[name=genre]').options].find((one) => one.value === '讲话').text");

        Assert.Contains(level, facets);
        Assert.Contains(theme, themes, StringComparison.Ordinal);
        Assert.StartsWith(genre, choice, StringComparison.Ordinal);
        Assert.Equal(genre, offered);
        Assert.DoesNotContain("讲话", facts, StringComparison.Ordinal);
        Assert.Equal("主体责任 文种:讲话", await visit.Page.InputValueAsync("#search-query"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task TheFormAsksWhatTheQueryAsks()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        string[] answers = [];
        foreach (string query in (string[])["党委*书记", "党委＊书记"])
        {
            await visit.GoAsync("search.html?q=" + Uri.EscapeDataString(query));
            answers = [.. answers, await visit.Page.InnerTextAsync("[data-search-results]")];
        }

        await visit.GoAsync("search.html");
        await visit.Page.ClickAsync("[data-search-advanced] > summary");
        await visit.Page.FillAsync("[name=all]", "党委*书记");
        await visit.Page.PressAsync("[name=all]", "Enter");
        // Sent before the form's script was there, it is sent again when that has come: nothing rests the page until then.
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('#search-query').value !== ''");
        await visit.RestAsync();

        Assert.Equal("党委*书记", await visit.Page.InputValueAsync("#search-query"));
        Assert.Equal(answers[0], answers[1]);
        Assert.Equal(answers[0], await visit.Page.InnerTextAsync("[data-search-results]"));
        Assert.NotEqual("", answers[0]);
    }

    [BrowserFact]
    public async Task EveryFieldOfTheFormIsWrittenIntoTheQuery()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.ClickAsync("[data-search-advanced] > summary");
        await visit.Page.Locator("#search-by-genre option").Nth(1).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        foreach ((string name, string value) in (IEnumerable<(string, string)>)[("all", "作风 主题:好"), ("exact", "“三个”务必"), ("any", "甲 乙"), ("none", "丙 -丁"), ("title", "讲话 稿"), ("first", "党委"), ("second", "书记"), ("distance", "5"), ("from", "2015"), ("to", "2022-03")])
        {
            await visit.Page.FillAsync($"[data-search-builder] [name={name}]", value);
        }

        await visit.Page.SelectOptionAsync("[data-search-builder] [name=genre]", "讲话");

        Assert.Equal("作风 “主题:好” 「“三个”务必」 (甲 | 乙) 党委 ~5 书记 标题:“讲话 稿” 文种:讲话 日期:2015..2022-03 -丙 -“-丁”", await visit.Page.InputValueAsync("#search-query"));
        await visit.Page.ClickAsync("[data-search-builder] [type=reset]");
        await Assertions.Expect(visit.Page.Locator("#search-query")).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task AllHitsAreExportedInTheOrderShown()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync($"{Duty}&view=lines&sort=r1");

        string csv = await DownloadAsync(visit, "csv");
        string markdown = await DownloadAsync(visit, "markdown");

        string[] rows = csv.Split("\r\n");
        Assert.Equal("\uFEFF序号,题名,讲话日期,前文,词句,后文,网址", rows[0]);
        Assert.Equal(17, rows.Length);
        Assert.Equal("", rows[^1]);
        Assert.All(rows[1..^1], row => Assert.Contains($",{visit.Root}speeches/", row, StringComparison.Ordinal));
        string[] shown = [.. await visit.Page.Locator(".search-lines .search-line").EvaluateAllAsync<string[]>("(links) => links.map((link) => link.pathname + link.hash)")];
        Assert.Equal(shown, rows[1..^1].Select(row => "/" + row[(row.LastIndexOf(',') + 1)..][visit.Root.AbsoluteUri.Length..]));
        Assert.StartsWith("# “主体责任”：15 处，5 段，4 篇\n\n1. ", markdown, StringComparison.Ordinal);
        Assert.Equal(15, markdown.Split("   ——[《").Length - 1);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task NothingFoundOffersWhatIsFound()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html?q=" + Uri.EscapeDataString("作风建设好得很"));

        Assert.Equal(["作风建设 57 处 · 3 篇"], await visit.Page.Locator(".search-variants li").AllInnerTextsAsync());
        await visit.Page.ClickAsync(".search-variants a");
        await visit.RestAsync();
        Assert.StartsWith("“作风建设”：57 处", await visit.Page.InnerTextAsync(Summary), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task WhatTheSourceLeftOutIsSaid()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html?q=" + Uri.EscapeDataString("某镇高质量发展"));

        ILocator masks = visit.Page.Locator("mark .search-masked");

        Assert.Equal(3, await masks.CountAsync());
        Assert.Equal("原文隐去", await masks.First.GetAttributeAsync("title"));
        Assert.Equal("XX（原文隐去）", await masks.First.TextContentAsync());
    }

    private static async Task<string> DownloadAsync(Visit visit, string format)
    {
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync($"[data-search-export={format}]"));

        // Read as bytes: the byte order mark is part of the file.
        return System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
    }
}
