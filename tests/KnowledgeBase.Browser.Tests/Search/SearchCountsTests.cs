using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Browser.Tests.Search;

[Collection(ChromiumCollection.Name)]
public sealed class SearchCountsTests(ChromiumFixture chromium, SeedSiteFixture site) : IClassFixture<SeedSiteFixture>
{
    [BrowserFact]
    public async Task TheBrowserCountsWhatBruteForceCounts()
    {
        string[] queries = [.. RandomPhrases.From(SeedDocuments.All, 1_000)];
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await SearchProbe.LoadAsync(visit);

        int[][] counts = await visit.Page.EvaluateAsync<int[][]>("(queries) => probe.counts(queries)", queries);

        Assert.Equal(
            queries.Select(static query => (query, BruteForce.Count(SeedDocuments.All, query))),
            queries.Zip(counts, static (query, pair) => (query, new BruteForce.Counts(pair[0], pair[1]))));
    }
}
