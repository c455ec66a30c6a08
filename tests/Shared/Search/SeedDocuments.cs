using System.Text;
using KnowledgeBase.Search;

namespace KnowledgeBase.Tests;

/// <summary>The raw seeds as search documents: one passage a line, the first of them the title. Enough text to be real, no import needed.</summary>
internal static class SeedDocuments
{
    public static IReadOnlyList<SearchDocument> All { get; } = [.. Directory.EnumerateFiles(Repository.PathTo("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    private static SearchDocument Read(string path)
    {
        string key = $"s{Path.GetFileName(path)[..3]}";
        string[] lines = Encoding.UTF8.GetString(File.ReadAllBytes(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new SearchDocument(
            key,
            lines[0],
            $"speeches/{key}.html",
            [SearchPassage.OfPage(lines[0], weight: 1), .. lines.Skip(1).Select((line, i) => new SearchPassage([new PassagePiece($"p{i}", 0)], line))]);
    }
}
