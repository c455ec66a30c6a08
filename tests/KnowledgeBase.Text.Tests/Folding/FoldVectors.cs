using System.Text.Json;

namespace KnowledgeBase.Tests.Text.Folding;

/// <summary>The vectors that the browser's folding is tested with too.</summary>
internal static class FoldVectors
{
    public static IReadOnlyList<FoldVector> All { get; } = Read();

    private static List<FoldVector> Read()
    {
        using FileStream stream = File.OpenRead(Repository.PathTo("tests", "Shared", "Vectors", "fold-vectors.json"));
        return JsonSerializer.Deserialize<List<FoldVector>>(stream, JsonSerializerOptions.Web)!;
    }
}

/// <summary>An input and what it folds to; null where the vector does not say.</summary>
internal sealed record FoldVector(string Name, string Input, string? Hans, string? Skeleton);
