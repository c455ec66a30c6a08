using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Browser.Tests.Search;

[Collection(ChromiumCollection.Name)]
public sealed class QueryInBrowserTests(ChromiumFixture chromium, SeedSiteFixture site) : IClassFixture<SeedSiteFixture>
{
    [BrowserFact]
    public async Task TheBrowserMeetsTheSharedVectors() => await AssertAnsweredAsync(RepositoryText.Read(QueryVectors.Path), count: 1_000);

    [BrowserFact]
    public async Task TheBrowserAnswersRandomQueriesAsTheServer()
    {
        MatchDocument[] documents = [.. VectorDocuments.Random(10, seed: 23)];
        string[] queries = [.. RandomQueries.Grown(4_000, seed: 29), .. RandomQueries.Mixtures(2_000, seed: 31)];

        string vectors = QueryVectors.Write(documents, queries.Select((text, i) => QueryVectors.Case(text, isStrict: i % 5 == 0, isWhole: true, documents)));

        await AssertAnsweredAsync(vectors, count: 6_000);
    }

    /// <summary>Surrogates without their other half, control characters and every blank included.</summary>
    [BrowserTheory]
    [InlineData("甲", "乙")]
    [InlineData("甲 ", "乙")]
    [InlineData("甲 ", " 乙")]
    [InlineData("(甲", "乙")]
    [InlineData("甲 ~", " 乙")]
    public async Task EveryCodeUnitIsReadAsOnTheServer(string before, string after)
    {
        await using Visit visit = await OpenAsync();

        string readings = await visit.Page.EvaluateAsync<string>("([before, after]) => queryProbe.readings(0x10000, before, after)", new[] { before, after });

        Assert.Equal(Enumerable.Range(0, 0x10000).Select(code => Reading($"{before}{(char)code}{after}")), readings.Split(','));
    }

    /// <summary>Most queries are read without the parser; nobody may be able to tell.</summary>
    [BrowserFact]
    public async Task APlainQueryIsReadAsTheParserReadsIt()
    {
        string[] texts =
        [
            .. Enumerable.Range(0, 0x10000).SelectMany(static code => new[] { $"甲{(char)code}乙", $"“甲{(char)code}乙”", $"{(char)code} 甲" }),
            .. RandomQueries.Mixtures(2_000, seed: 37),
            "", " ", " 甲 乙\u00a0丙 ", "“甲 乙”", "“”", "\"\"", "“甲", "甲”", "“甲”“乙”", "“甲”乙", "“甲\n乙”", "XX 甲", "甲某", "「甲“乙」",
            string.Join(' ', Enumerable.Repeat("甲", 20)), string.Join(' ', Enumerable.Repeat("甲", 21)), new string('甲', 1000), new string('甲', 1001),
        ];
        await using Visit visit = await OpenAsync();

        JsonElement plain = await visit.Page.EvaluateAsync<JsonElement>("(texts) => queryProbe.plain(texts)", texts);

        Assert.True(plain[0].GetInt32() > 100_000);
        Assert.Empty(plain.EnumerateArray().Skip(1).Select(static pair => pair.GetString()));
    }

    private async Task AssertAnsweredAsync(string vectors, int count)
    {
        JsonNode[] cases = [.. JsonNode.Parse(vectors)!["cases"]!.AsArray().OfType<JsonNode>()];
        await using Visit visit = await OpenAsync();

        string[] answers = await visit.Page.EvaluateAsync<string[]>("(json) => queryProbe.answers(json)", vectors);

        Assert.True(cases.Length >= count);
        Assert.Equal(cases.Length, answers.Length);
        Assert.All(cases.Zip(answers), static pair =>
            Assert.True(JsonNode.DeepEquals(pair.First, JsonNode.Parse(pair.Second)), $"{pair.First.ToJsonString()} is answered {pair.Second}"));
    }

    private static string Reading(string query) => QueryParser.Parse(query) switch
    {
        { Error: { } error } => $"{JsonNamingPolicy.CamelCase.ConvertName(error.Code.ToString())} {error.Start} {error.Length}",
        { Query.Root: AllOf all } => $"all {all.Items.Count}",
        { Query.Root: AnyOf any } => $"any {any.Items.Count}",
        { Query.Root: var root } => $"{root.GetType().Name.ToLowerInvariant()} 0",
        _ => "",
    };

    private async Task<Visit> OpenAsync()
    {
        Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await QueryProbe.LoadAsync(visit);
        return visit;
    }
}
