using System.Text;
using System.Text.Json.Nodes;
using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests.Query;

/// <summary>What the browser must answer too.</summary>
public sealed class QueryVectorsTests
{
    // Set to 1, the vectors are written instead of compared.
    private const string WriteVariable = "KB_WRITE_VECTORS";

    [Fact]
    public void TheSharedVectorsAreAnsweredAsTheyStand()
    {
        IReadOnlyList<MatchDocument> documents = VectorDocuments.All;
        IEnumerable<JsonObject> cases =
        [
            .. HandMadeQueries.All.Select(query => QueryVectors.Case(query.Text, query.IsStrict, isWhole: true, documents)),
            .. RandomQueries.Grown(400, seed: 3).Select((text, i) => QueryVectors.Case(text, isStrict: i % 4 == 0, isWhole: false, documents)),
            .. RandomQueries.Mixtures(300, seed: 5).Select(text => QueryVectors.Case(text, isStrict: false, isWhole: false, documents)),
        ];
        string vectors = QueryVectors.Write(documents, cases);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            using StreamWriter writer = new(Repository.PathTo(QueryVectors.Path), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(vectors);
        }

        Assert.True(
            vectors == RepositoryText.Read(QueryVectors.Path).ReplaceLineEndings("\n"),
            $"{QueryVectors.Path} is stale. If the change is meant, write it again and read the difference: {WriteVariable}=1 dotnet test tests/KnowledgeBase.Search.Tests --filter QueryVectorsTests");
    }
}
