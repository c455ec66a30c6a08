using System.Text;
using System.Text.Json;
using KnowledgeBase.Search.OpenSearch;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Search.Tests.OpenSearch;

public sealed class OpenSearchDocumentsTests
{
    private static readonly SearchField[] s_fields = [new("genre", "term", IsFacet: true, IsStored: true), new("date", "date", IsFacet: true, IsStored: false), new("count", "number", IsFacet: false, IsStored: true)];

    [Fact]
    public void APassageIsALineOfWhatToDoAndOneOfWhatItIs()
    {
        var document = new SearchDocument("a", "题\"名", "speeches/a.html", [SearchPassage.OfPage("题\"名", 5), new SearchPassage([new PassagePiece("h1", 0), new PassagePiece("k1", 4)], "一、认清\n形势")])
        {
            Fields = [new FieldValues("genre", ["讲话"]), new FieldValues("date", ["2025-03-26"]), new FieldValues("count", ["12"])],
        };

        string[] lines = Text(Assert.Single(OpenSearchDocuments.Requests([document], s_fields))).Split('\n');

        Assert.Equal(
            [
                """{"index":{"_id":"a/0"}}""",
                """{"document":"a","order":0,"title":"题\"名","address":"speeches/a.html","weight":5,"text":"题\"名","fields":{"genre":["讲话"],"date":["2025-03-26"],"count":[12]}}""",
                """{"index":{"_id":"a/1"}}""",
                """{"document":"a","order":0,"title":"题\"名","address":"speeches/a.html#h1","weight":1,"pieces":[{"address":"speeches/a.html#h1","start":0},{"address":"speeches/a.html#k1","start":4}],"text":"一、认清\n形势","fields":{"genre":["讲话"],"date":["2025-03-26"],"count":[12]}}""",
                "",
            ],
            lines);
    }

    [Fact]
    public void RequestsAreBoundedAndTogetherTheSameLines()
    {
        const int Most = 12_000;

        IReadOnlyList<BulkRequest> bounded = OpenSearchDocuments.Requests(SeedDocuments.All, s_fields, Most);

        Assert.True(bounded.Count > 5);
        Assert.All(bounded, static request => Assert.InRange(Encoding.UTF8.GetByteCount(Text(request)), 1, Most));
        Assert.Equal(Text(Assert.Single(OpenSearchDocuments.Requests(SeedDocuments.All, s_fields))), string.Concat(bounded.Select(Text)));
    }

    [Fact]
    public void APassageThatIsLargerThanARequestHasOneOfItsOwn()
    {
        SearchDocument[] documents = [new("a", "短", "a.html", [SearchPassage.OfPage("短", 1), SearchPassage.OfPage(new string('长', 500), 1), SearchPassage.OfPage("短", 1)])];

        Assert.Equal(3, OpenSearchDocuments.Requests(documents, s_fields, 600).Count);
    }

    [Fact]
    public void EveryFieldOfADocumentIsMapped()
    {
        JsonElement properties = JsonDocument.Parse(OpenSearchIndex.Json(s_fields)).RootElement.GetProperty("mappings").GetProperty("properties");

        foreach (string line in OpenSearchDocuments.Requests(SeedDocuments.All, s_fields).SelectMany(static request => Text(request).Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where((_, i) => i % 2 == 1))
        {
            Assert.All(JsonDocument.Parse(line).RootElement.EnumerateObject(), property => Assert.True(properties.TryGetProperty(property.Name, out _), property.Name));
        }

        Assert.Equal("""{"genre":{"type":"keyword","ignore_above":8000},"date":{"type":"date","format":"strict_date"},"count":{"type":"long"}}""", JsonSerializer.Serialize(properties.GetProperty("fields").GetProperty("properties")));
    }

    private static string Text(BulkRequest request)
    {
        using var stream = new MemoryStream();
        request.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
