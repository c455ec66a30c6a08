using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests;

/// <summary>What C# answers to queries over documents, as <c>query-vectors.json</c> has it: the browser must answer the same.</summary>
internal static class QueryVectors
{
    public const string Path = "tests/Shared/Vectors/query-vectors.json";

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line for each document and each case, so that a difference can be read.</summary>
    public static string Write(IEnumerable<MatchDocument> documents, IEnumerable<JsonObject> cases) =>
        $"{{ \"documents\": [\n{Lines(documents.Select(QueryJson.Of))}\n], \"cases\": [\n{Lines(cases)}\n] }}\n";

    /// <param name="isWhole">Whether the tree and the variants are written too.</param>
    public static JsonObject Case(string text, bool isStrict, bool isWhole, IReadOnlyList<MatchDocument> documents)
    {
        var written = new JsonObject { ["query"] = text };
        QueryParse parse = QueryParser.Parse(text);
        if (parse.Error is { } error)
        {
            written["error"] = new JsonArray(QueryJson.Code(error.Code), error.Start, error.Length);
            return written;
        }

        QueryNode root = parse.Query!.Root;
        if (isStrict)
        {
            written["strict"] = true;
        }

        if (isWhole)
        {
            written["root"] = QueryJson.Of(root);
            written["variants"] = QueryJson.Each(QueryVariants.Of(parse.Query), static variant => JsonValue.Create(variant));
        }

        written["text"] = QueryText.Describe(root);
        written["matches"] = new JsonObject(Matches(root, isStrict, documents));
        return written;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Matches(QueryNode root, bool isStrict, IReadOnlyList<MatchDocument> documents)
    {
        for (int i = 0; i < documents.Count; i++)
        {
            if (QueryMatcher.Match(root, documents[i], isStrict) is { } match)
            {
                yield return KeyValuePair.Create<string, JsonNode?>($"{i}", QueryJson.Of(match));
            }
        }
    }

    private static string Lines(IEnumerable<JsonObject> rows) => string.Join(",\n", rows.Select(static row => row.ToJsonString(s_readable)));
}
