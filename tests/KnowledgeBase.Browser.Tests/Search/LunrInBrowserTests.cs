using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Browser.Tests.Search;

/// <summary>The export in the hands of somebody else: stock lunr.js in a browser, over HTTP.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class LunrInBrowserTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Load =
        """
        async () => {
          const get = async (file) => (await fetch(file)).json();
          globalThis.index = lunr.Index.load(await get("search/lunr.json"));
          globalThis.titles = new Map((await get("search/lunr-documents.json")).map(({ address, title }) => [address, title]));
        }
        """;

    [LunrTheory]
    [InlineData("+作风 +风建 +建设", "000 001 002")]
    [InlineData("title:优良", "000")]
    [InlineData("+战前 +前动 +动员", "003")]
    [InlineData("没这 这回 回事儿", "")]
    public async Task StockLunrLoadsItAndFindsSpeeches(string query, string expected)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(NodeTools.Lunr!));
        await visit.Page.EvaluateAsync(Load);

        string[][] found = await visit.Page.EvaluateAsync<string[][]>("(query) => index.search(query).map(({ ref }) => [ref, titles.get(ref)])", query);

        Assert.Equal(expected, string.Join(' ', found.Select(static hit => hit[0].Split('/')[1][..3]).Order(StringComparer.Ordinal)));
        Assert.All(found, hit => Assert.Contains(hit[0], site.Pages));
        Assert.All(found, static hit => Assert.NotEmpty(hit[1]));
        Assert.Empty(visit.Faults);
    }
}
