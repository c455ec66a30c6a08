using System.Text;
using System.Text.Json;
using KnowledgeBase.Search.Lunr;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Tests.Lunr;

public sealed class LunrExportTests
{
    private static readonly LunrDocument[] s_documents =
    [
        new("speeches/a.html", "在作风建设会上的讲话", ["作风建设永远在路上。", "要抓作风、抓建设，抓落实，提高GDP。"]),
        new("speeches/b.html", "乡村振兴讲话", ["乡村振兴要有好作风。", "好。"]),
        new("speeches/c.html", "", ["建设乡村，振兴产业；2024年产业增长5%。"]),
        new("speeches/d.html", "信访维稳工作讲话", []),
    ];

    [Fact]
    public void TheSameDocumentsGiveTheSameBytes() => Assert.Equal(LunrExport.Index(s_documents), LunrExport.Index(s_documents));

    [Fact]
    public void TheFormIsThatOfLunr()
    {
        using JsonDocument index = JsonDocument.Parse(LunrExport.Index(s_documents)!);

        Assert.Equal(["version", "fields", "fieldVectors", "invertedIndex", "pipeline"], index.RootElement.EnumerateObject().Select(static property => property.Name));
        Assert.Equal("2.3.9", index.RootElement.GetProperty("version").GetString());
        Assert.Equal(["title", "body"], index.RootElement.GetProperty("fields").EnumerateArray().Select(static field => field.GetString()));
        Assert.Equal(8, index.RootElement.GetProperty("fieldVectors").GetArrayLength());
    }

    [Fact]
    public void TheRefsHaveTheirTitles()
    {
        string documents = Encoding.UTF8.GetString(LunrExport.Documents(s_documents));

        Assert.StartsWith("""[{"address":"speeches/a.html","title":"在作风建设会上的讲话"},""", documents, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIndexThatWouldBeTooLargeIsNotMade()
    {
        Assert.Null(LunrExport.Index(s_documents, mostBytes: 1_000));
        Assert.NotNull(LunrExport.Index(s_documents, mostBytes: 10_000));
    }

    [LunrFact]
    public void StockLunrBuildsTheSameIndexAndScoresAlike()
    {
        string[] queries = ["作风", "+作风 +风建 +建设", "建设 乡村", "title:讲话", "gdp", "好", "2024*", "-作风 建设", "没有"];

        (string? difference, Answer[] answers) = Ask(s_documents, queries);

        Assert.Null(difference);
        Assert.All(answers, static answer => AssertAlike(answer.Own, answer.Exported));
        Assert.Equal(["speeches/a.html"], answers[1].Exported.Select(static hit => hit[0].GetString()));
        Assert.Equal([2, 1, 3, 3, 1, 1, 1, 1, 0], answers.Select(static answer => answer.Exported.Length));
    }

    [LunrFact]
    public void ManyDocumentsAreWeighedAsByLunr()
    {
        const string characters = "坚持党的领导全面从严治强化作风建设推进乡村振兴提高政治站位";
        var random = new Random(42);
        LunrDocument[] documents = [.. Enumerable.Range(0, 200).Select(i => new LunrDocument($"d/{i}.html", Text(random.Next(12)), [Text(random.Next(400)), Text(random.Next(400))]))];

        (string? difference, Answer[] answers) = Ask(documents, ["党的", "+作风 +风建", "乡村 振兴 坚持"]);

        Assert.Null(difference);
        Assert.All(answers, static answer => AssertAlike(answer.Own, answer.Exported));

        string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => characters[random.Next(characters.Length)]));
    }

    private static void AssertAlike(JsonElement[][] own, JsonElement[][] exported)
    {
        Assert.Equal(Scores(own).Keys, Scores(exported).Keys);
        Assert.All(Scores(own), hit => Assert.Equal(hit.Value, Scores(exported)[hit.Key], tolerance: 0.002));
    }

    private static SortedDictionary<string, double> Scores(JsonElement[][] hits) => new(hits.ToDictionary(static hit => hit[0].GetString()!, static hit => hit[1].GetDouble()), StringComparer.Ordinal);

    private static (string? Difference, Answer[] Answers) Ask(LunrDocument[] documents, string[] queries)
    {
        string[] lines = NodeScript.Lines([Path.Join(NodeTools.Folder, "lunr-reference.mjs")], JsonSerializer.Serialize(new
        {
            documents = documents.Select(static document => new { address = document.Address, title = LunrTokens.Of(document.Title), body = document.Passages.SelectMany(LunrTokens.Of) }),
            index = Encoding.UTF8.GetString(LunrExport.Index(documents)!),
            queries,
        }));
        return (
            JsonDocument.Parse(lines[0]).RootElement.GetProperty("difference").GetString(),
            [.. lines.Skip(1).Select(static line => JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!)]);
    }

    private sealed record Answer(JsonElement[][] Own, JsonElement[][] Exported);
}
