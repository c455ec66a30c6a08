using System.Text.Json;

namespace KnowledgeBase.Search.OpenSearch;

/// <summary>
/// What an index of OpenSearch or Elasticsearch is created with, so that a phrase query is the exact search of this library: settings that
/// fold as <see cref="Text.Folding.Fold"/> does and cut into characters and pairs of them, and the fields of <see cref="OpenSearchDocuments"/>.
/// </summary>
public static class OpenSearchIndex
{
    /// <summary>The field to ask for phrases of one character.</summary>
    public const string Text = "text";

    /// <summary>Beneath <see cref="Text"/>: the field to ask for longer phrases, whose lists are shorter.</summary>
    public const string Pairs = "pairs";

    // Longer ones are shown and not filtered by: Lucene refuses a term above 32,766 bytes.
    private const int LongestTerm = 8_000;

    private const string Singles = "kb_singles";

    private const string PairsAnalyzer = "kb_pairs";

    /// <summary>index.json: the body of the request that creates the index, in UTF-8.</summary>
    /// <param name="fields">What the documents have besides their text.</param>
    public static byte[] Json(IReadOnlyList<SearchField> fields) => OpenSearchJson.Document(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("settings");
        json.WriteStartObject("analysis");
        json.WriteStartObject("char_filter");
        foreach (CharFilter filter in FoldFilters.All)
        {
            Write(json, filter);
        }

        json.WriteEndObject();
        json.WriteStartObject("tokenizer");
        WriteTokenizer(json, Singles, 1);
        WriteTokenizer(json, PairsAnalyzer, 2);
        json.WriteEndObject();
        json.WriteStartObject("analyzer");
        WriteAnalyzer(json, Singles);
        WriteAnalyzer(json, PairsAnalyzer);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteMappings(json, fields);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CharFilter filter)
    {
        json.WriteStartObject(filter.Name);
        switch (filter)
        {
            case MappingFilter mapping:
                json.WriteString("type", "mapping");
                json.WriteStartArray("mappings");
                foreach ((string from, string to) in mapping.Rules)
                {
                    json.WriteStringValue($"{FoldFilters.Escape(from)}=>{FoldFilters.Escape(to)}");
                }

                json.WriteEndArray();
                break;
            case PatternFilter pattern:
                json.WriteString("type", "pattern_replace");
                json.WriteString("pattern", pattern.Pattern);
                json.WriteString("replacement", pattern.Replacement);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteTokenizer(Utf8JsonWriter json, string name, int length)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "ngram");
        json.WriteNumber("min_gram", length);
        json.WriteNumber("max_gram", length);
        json.WriteEndObject();
    }

    private static void WriteAnalyzer(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "custom");
        json.WriteStartArray("char_filter");
        foreach (CharFilter filter in FoldFilters.All)
        {
            json.WriteStringValue(filter.Name);
        }

        json.WriteEndArray();
        json.WriteString("tokenizer", name);
        json.WriteEndObject();
    }

    private static void WriteMappings(Utf8JsonWriter json, IReadOnlyList<SearchField> fields)
    {
        json.WriteStartObject("mappings");
        json.WriteString("dynamic", "strict");
        json.WriteStartObject("properties");
        WriteProperty(json, "document", "keyword");
        WriteProperty(json, "order", "integer");
        WriteKeyword(json, "title");
        WriteProperty(json, "address", "keyword");
        WriteProperty(json, "weight", "integer");
        json.WriteStartObject("pieces");
        json.WriteString("type", "object");
        json.WriteBoolean("enabled", false);
        json.WriteEndObject();
        json.WriteStartObject(Text);
        json.WriteString("type", "text");
        json.WriteString("analyzer", Singles);
        json.WriteStartObject("fields");
        json.WriteStartObject(Pairs);
        json.WriteString("type", "text");
        json.WriteString("analyzer", PairsAnalyzer);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("fields");
        json.WriteStartObject("properties");
        foreach (SearchField field in fields)
        {
            WriteField(json, field);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, SearchField field)
    {
        switch (field.Kind)
        {
            case "number":
                WriteProperty(json, field.Key, "long");
                break;
            case "date":
                json.WriteStartObject(field.Key);
                json.WriteString("type", "date");
                json.WriteString("format", "strict_date");
                json.WriteEndObject();
                break;
            default:
                WriteKeyword(json, field.Key);
                break;
        }
    }

    private static void WriteKeyword(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "keyword");
        json.WriteNumber("ignore_above", LongestTerm);
        json.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, string type)
    {
        json.WriteStartObject(name);
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
