using System.Text.Json;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Collections.JsonSchema;
using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules.Tests.Collections.JsonSchema;

public class JsonSchemaWriterTests
{
    private static readonly LabelSet s_label = new("一", "壹", "One");

    [Fact]
    public void EveryObjectOfTheRepositorysSchemasIsClosedAndEveryFieldIsExplained()
    {
        foreach (CollectionSchema collection in RepositoryContent.Context.Collections)
        {
            using JsonDocument json = JsonDocument.Parse(JsonSchemaWriter.Write(collection, RepositoryContent.Context.Vocabularies));

            Assert.Equal(collection.Fields.Select(field => field.Key), Properties(json.RootElement).Select(property => property.Name));
            Visit(json.RootElement);
        }
    }

    [Fact]
    public void ATermIsOfferedWithItsLabelsAndWhatItMeans()
    {
        JsonElement field = Field(Vocabulary("春", "夏"), "vocabulary");

        Assert.Equal(["春", "夏"], field.GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
        Assert.Equal(["一：关于春 — One", "一：关于夏 — One"], field.GetProperty("enumDescriptions").EnumerateArray().Select(value => value.GetString()));
        Assert.Equal("一 One", field.GetProperty("title").GetString());
        Assert.Equal("必填。从词表 Season 里选。 Required. One of the vocabulary Season.", field.GetProperty("description").GetString());
    }

    [Fact]
    public void ATermThatIsANumberToOthersMayStandWithQuotesAndWithout()
    {
        JsonElement[] choices = [.. Field(Vocabulary("0", "1+"), "vocabulary").GetProperty("anyOf").EnumerateArray()];

        Assert.Equal("[0, \"1+\"]", string.Concat(choices[0].GetProperty("enum").GetRawText().Split('\n').Select(line => line.Trim())).Replace(",", ", ", StringComparison.Ordinal));
        Assert.Equal("^(0|1\\+)$", choices[1].GetProperty("pattern").GetString());
        Assert.Equal(2, choices.Length);
    }

    [Fact]
    public void ATermThatIsSpelledOtherwiseInJsonIsNotRefused()
    {
        JsonElement other = Field(Vocabulary("010", "春"), "vocabulary").GetProperty("anyOf").EnumerateArray().Last();

        Assert.Equal(["number", "boolean", "null"], other.GetProperty("type").EnumerateArray().Select(type => type.GetString()));
    }

    [Fact]
    public void AVocabularyThatCannotBeReadRefusesNothing() =>
        Assert.False(Field(null, "vocabulary").TryGetProperty("enum", out _));

    private static void Visit(JsonElement schema)
    {
        if (schema.TryGetProperty("items", out JsonElement items))
        {
            Assert.Equal(1, schema.GetProperty("minItems").GetInt32());
            Visit(items);
        }

        if (!schema.TryGetProperty("properties", out _))
        {
            return;
        }

        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        foreach (JsonProperty property in Properties(schema))
        {
            Assert.Matches("^[\u4E00-\u9FFF]+.* .*[A-Za-z0-9]", property.Value.GetProperty("title").GetString());
            Assert.Matches("^(必填|可省)。.* (Required|Optional)\\. .*\\.$", property.Value.GetProperty("description").GetString());
            Visit(property.Value);
        }
    }

    private static IEnumerable<JsonProperty> Properties(JsonElement schema) => schema.GetProperty("properties").EnumerateObject();

    private static VocabularyFile Vocabulary(params string[] keys) => new()
    {
        Path = "input/vocabulary/seasons.yml",
        Name = "Season",
        Label = s_label,
        Entries = [.. keys.Select((key, i) => new VocabularyEntry { Key = key, Name = $"N{i}", Slug = $"n{i}", Label = s_label, About = $"关于{key}" })],
    };

    // The schema of one field, whose type is the vocabulary.
    private static JsonElement Field(VocabularyFile? vocabulary, string key)
    {
        CollectionSchema collection = new()
        {
            Path = "input/collections/note.yml",
            Name = "Note",
            Folder = "input/notes",
            Fields = [new FieldSchema { Key = key, Required = true, Label = s_label, Type = new FieldType { Form = FieldForm.Vocabulary, Name = "Season" } }],
        };
        Dictionary<string, VocabularyFile> vocabularies = vocabulary is null ? [] : new() { [vocabulary.Name] = vocabulary };
        using JsonDocument json = JsonDocument.Parse(JsonSchemaWriter.Write(collection, vocabularies));
        return json.RootElement.GetProperty("properties").GetProperty(key).Clone();
    }
}
