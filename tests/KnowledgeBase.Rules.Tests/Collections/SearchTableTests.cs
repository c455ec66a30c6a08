using System.Text.Json;
using KnowledgeBase.Rules.Collections;

namespace KnowledgeBase.Rules.Tests.Collections;

public class SearchTableTests
{
    [Fact]
    public void OnlyTheFieldsThatSearchUsesAreInTheTable()
    {
        CollectionSchema speech = RepositoryContent.Context.Collections.Single(collection => collection.Name == "Speech");

        using JsonDocument table = JsonDocument.Parse(SearchTable.Json(speech));

        Assert.Equal(
            speech.Fields.Where(field => field.Search is not null).Select(field => (field.Key, field.Label.ZhHant, field.Search!.Weight, field.Search.IsFacet, field.Search.IsStored)),
            table.RootElement.EnumerateArray().Select(row => (
                row.GetProperty("key").GetString()!,
                row.GetProperty("label").GetProperty("zh-Hant").GetString()!,
                row.GetProperty("weight").GetInt32(),
                row.GetProperty("facet").GetBoolean(),
                row.GetProperty("stored").GetBoolean())));
    }

    [Theory]
    [InlineData("vocabulary Level", "facet: true", "term")]
    [InlineData("date-or-unknown", "facet: true", "date")]
    [InlineData("number", "stored: true", "number")]
    [InlineData("text", "weight: 2", "text")]
    public void TheKindFollowsFromTheType(string type, string use, string kind)
    {
        string field = $"  - {{ key: a, type: {type}, required: true, search: {{ {use} }}, label: {{ zh-Hans: \"“一\\\"\", zh-Hant: 一, en: One }} }}\n";
        CollectionSchema schema = SchemaReader.Read(new TextFile("a.yml", "collection: Note\nfolder: input/notes\nfields:\n" + field), ["Level"]).Schema!;

        using JsonDocument table = JsonDocument.Parse(SearchTable.Json(schema));

        JsonElement row = Assert.Single(table.RootElement.EnumerateArray());
        Assert.Equal(kind, row.GetProperty("kind").GetString());
        Assert.Equal("“一\"", row.GetProperty("label").GetProperty("zh-Hans").GetString());
    }
}
