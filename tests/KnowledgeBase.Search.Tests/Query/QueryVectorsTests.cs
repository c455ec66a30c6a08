using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests.Query;

/// <summary>What the browser must answer too: tests/Shared/Vectors/query-vectors.json.</summary>
public sealed class QueryVectorsTests
{
    private const string VectorsPath = "tests/Shared/Vectors/query-vectors.json";

    // Set to 1, the vectors are written instead of compared.
    private const string WriteVariable = "KB_WRITE_VECTORS";

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void TheSharedVectorsAreAnsweredAsTheyStand()
    {
        string vectors = Write();
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            using StreamWriter writer = new(Repository.PathTo(VectorsPath), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(vectors);
        }

        Assert.True(
            vectors == RepositoryText.Read(VectorsPath).ReplaceLineEndings("\n"),
            $"{VectorsPath} is stale. If the change is meant, write it again and read the difference: {WriteVariable}=1 dotnet test tests/KnowledgeBase.Search.Tests --filter QueryVectorsTests");
    }

    /// <summary>One line for each document and each case, so that a difference can be read.</summary>
    private static string Write()
    {
        IEnumerable<JsonObject> cases =
        [
            .. HandMadeQueries.All.Select(static query => Case(query.Text, query.IsStrict, isHandMade: true)),
            .. RandomQueries.Grown(400, seed: 3).Select(static (text, i) => Case(text, i % 4 == 0, isHandMade: false)),
            .. RandomQueries.Mixtures(300, seed: 5).Select(static text => Case(text, isStrict: false, isHandMade: false)),
        ];
        return $"{{ \"documents\": [\n{Lines(VectorDocuments.All.Select(QueryJson.Of))}\n], \"cases\": [\n{Lines(cases)}\n] }}\n";
    }

    private static JsonObject Case(string text, bool isStrict, bool isHandMade)
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

        if (isHandMade)
        {
            written["root"] = QueryJson.Of(root);
            written["variants"] = QueryJson.Each(QueryVariants.Of(parse.Query), static variant => JsonValue.Create(variant));
        }

        written["text"] = QueryText.Describe(root);
        written["matches"] = new JsonObject(Matches(root, isStrict));
        return written;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Matches(QueryNode root, bool isStrict)
    {
        for (int i = 0; i < VectorDocuments.All.Count; i++)
        {
            if (QueryMatcher.Match(root, VectorDocuments.All[i], isStrict) is { } match)
            {
                yield return KeyValuePair.Create<string, JsonNode?>($"{i}", QueryJson.Of(match));
            }
        }
    }

    private static string Lines(IEnumerable<JsonObject> rows) => string.Join(",\n", rows.Select(static row => row.ToJsonString(s_readable)));
}
