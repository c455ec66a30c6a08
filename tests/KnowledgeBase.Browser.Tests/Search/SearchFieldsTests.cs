using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Search;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Search;

/// <summary>What the table of fields says is what the results show.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class SearchFieldsTests(ChromiumFixture chromium) : IAsyncLifetime
{
    private const string Shown =
        """
        () => [...document.querySelectorAll(".search-result")].map((result) =>
          [...result.querySelectorAll("dl > div")].map((pair) => {
            const label = pair.querySelector("dt");
            return `${label.className} ${label.textContent}: ${pair.querySelector("dd").textContent}`.trim();
          }).join("; "))
        """;

    private string _folder = "";

    public async Task InitializeAsync() => _folder = await SearchSite.WriteAsync(
    [
        Document("a", SearchPassage.OfPage("作风", weight: 5), Paragraph("正文")) with
        {
            Fields = [new FieldValues("level", ["县"]), new FieldValues("lang", ["简体"]), new FieldValues("date", ["2025-03-26"])],
        },
        Document("b", SearchPassage.OfPage("别的", weight: 5), Paragraph("作风，作风，作风")) with
        {
            Fields = [new FieldValues("level", ["<b>市</b>", "县"]), new FieldValues("nobody", ["列表里没有"])],
        },
        Document("c", Paragraph("作风")),
    ]);

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [BrowserFact]
    public async Task AResultShowsTheStoredFieldsOfTheTableAndNothingForWhatIsUnknown()
    {
        await using Visit visit = await chromium.VisitAsync(_folder);

        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E");

        Assert.Equal(["vh 层级: 县; 讲话<日期>: 2025-03-26", "vh 层级: <b>市</b>、县", ""], await visit.Page.EvaluateAsync<string[]>(Shown));
        Assert.Equal(2, await visit.Page.Locator(".search-result dl").CountAsync());
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task APlaceInTheTitleCountsForMoreInTheOrderAndForOneInTheCount()
    {
        await using Visit visit = await chromium.VisitAsync(_folder);

        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E");

        Assert.Equal(["a 1 处", "b 3 处", "c 1 处"], await visit.Page.Locator(".search-document").AllInnerTextsAsync());
        Assert.Equal("“作风”：5 处，3 段，3 篇", await visit.Page.InnerTextAsync("[data-search-summary]"));
    }

    [BrowserFact]
    public async Task AnExportHoldsNoFormulas()
    {
        string folder = await SearchSite.WriteAsync([new SearchDocument("f", "=1+1", "speeches/f.html", [Paragraph("@作风，\"好\"")])]);
        await using Visit visit = await chromium.VisitAsync(folder);
        await visit.GoAsync("search.html?q=%E4%BD%9C%E9%A3%8E");

        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("[data-search-export=csv]"));
        string[] rows = await File.ReadAllLinesAsync(await download.PathAsync());

        Directory.Delete(folder, recursive: true);
        Assert.Equal($"1,'=1+1,,'@,作风,\"，\"\"好\"\"\",{visit.Root}speeches/f.html#p1", rows[1]);
        Assert.Equal("作风.csv", download.SuggestedFilename);
        await Assertions.Expect(visit.Page.Locator("[data-search-exported]")).ToHaveTextAsync("已导出 1 条。");
        Assert.Empty(visit.Faults);
    }

    private static SearchDocument Document(string key, params SearchPassage[] passages) => new(key, key, $"speeches/{key}.html", [.. passages]);

    private static SearchPassage Paragraph(string text) => new([new PassagePiece("p1", 0)], text);
}
