using System.Text.Json;
using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Index;

/// <summary>Reads the segments that <see cref="IndexWriter"/> wrote and the site ships.</summary>
public static class IndexReader
{
    /// <param name="scripts">The text of each segment, in the order of the page's script tags.</param>
    /// <exception cref="FormatException">A segment is of another version or not a segment.</exception>
    public static EquatableArray<IndexedDocument> Read(IEnumerable<string> scripts) => [.. scripts.SelectMany(ReadSegment)];

    private static List<IndexedDocument> ReadSegment(string script)
    {
        if (!script.StartsWith(IndexFormat.Prefix, StringComparison.Ordinal) || !script.EndsWith(IndexFormat.Suffix, StringComparison.Ordinal))
        {
            throw new FormatException("The file is not a segment of the search index. Build the site again.");
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(script.AsMemory(IndexFormat.Prefix.Length, script.Length - IndexFormat.Prefix.Length - IndexFormat.Suffix.Length));
            int version = json.RootElement.GetProperty("version").GetInt32();
            if (version != IndexFormat.Version)
            {
                throw new FormatException($"The search index has version '{version}', this reader knows '{IndexFormat.Version}'. Build the site again.");
            }

            return [.. json.RootElement.GetProperty("documents").EnumerateArray().Select(Document)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("The segment of the search index is damaged. Build the site again.", e);
        }
    }

    private static IndexedDocument Document(JsonElement document) => new(
        Text(document, "key"),
        Text(document, "title"),
        Text(document, "url"),
        [.. document.GetProperty("passages").EnumerateArray().Select(Passage)])
    {
        Fields = [.. document.GetProperty("fields").EnumerateObject().Select(static field => new FieldValues(field.Name, [.. field.Value.EnumerateArray().Select(Text)]))],
    };

    private static IndexedPassage Passage(JsonElement passage) => new(
        [.. passage.GetProperty("pieces").EnumerateArray().Select(Piece)],
        Text(passage, "text"),
        Text(passage, "folded"))
    {
        Weight = passage.TryGetProperty("weight", out JsonElement weight) ? weight.GetInt32() : 1,
    };

    private static PassagePiece Piece(JsonElement piece) => new(Text(piece[0]), piece[1].GetInt32());

    private static string Text(JsonElement owner, string name) => Text(owner.GetProperty(name));

    private static string Text(JsonElement value) => value.GetString() ?? throw new FormatException("The search index holds null where it needs text.");
}
