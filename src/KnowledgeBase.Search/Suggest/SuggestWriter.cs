using System.Globalization;
using System.Text;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Writing;

namespace KnowledgeBase.Search.Suggest;

/// <summary>Writes what is suggested while somebody types: the same suggestions in the same order give the same bytes.</summary>
public static class SuggestWriter
{
    /// <param name="suggestions">The best first; what has no character that could be typed is left out.</param>
    /// <exception cref="ArgumentException">An address has a character that would have to be escaped.</exception>
    public static Segment Write(IReadOnlyList<Suggestion> suggestions)
    {
        SuggestEntry[] entries =
        [
            .. suggestions
                .Select(static (suggestion, rank) => new SuggestEntry(rank, suggestion, SuggestKeys.Of(suggestion.Text)))
                .Where(static entry => entry.Keys.Length > 0),
        ];
        var alphabet = new SuggestAlphabet(entries);
        var addresses = new SuggestAddresses(suggestions);
        var tree = new ShardTree(alphabet, addresses);

        var root = new BitWriter();
        byte[] settings = Encoding.ASCII.GetBytes(Settings(entries.Length, addresses));
        root.Bits((uint)settings.Length, 32);
        foreach (byte b in settings)
        {
            root.Bits(b, 8);
        }

        alphabet.Write(root);
        tree.Build(SuggestPlaces.Of(entries), root);
        byte[] content = root.ToBytes();
        uint checksum = Checksum.Of(content);
        byte[] sum = [(byte)(checksum >> 24), (byte)(checksum >> 16), (byte)(checksum >> 8), (byte)checksum];

        SegmentFile[] files =
        [
            new("root.js", ShardText.Frame(ShardText.Escape([.. sum, .. content]))),
            .. tree.Shards.Select((shard, i) => File('e', i, ShardWriter.Write(alphabet, addresses, shard))),
            File('f', 0, FoldPairs.Write()),
        ];
        return new Segment($"s-{SegmentName.Of(files)}", checksum, [.. files]);
    }

    private static SegmentFile File(char folder, int number, byte[] payload) =>
        new($"{folder}/{number.ToString("d4", CultureInfo.InvariantCulture)}.js", ShardText.Frame(payload));

    private static string Settings(int entries, SuggestAddresses addresses)
    {
        IEnumerable<string> kinds = Enum.GetValues<SuggestionKind>().Select(kind =>
        {
            (string before, string after) = addresses.Of(kind);
            return $"{{\"key\":\"{kind.ToString().ToLowerInvariant()}\",\"before\":\"{before}\",\"after\":\"{after}\"}}";
        });
        return string.Create(CultureInfo.InvariantCulture, $"{{\"version\":{SuggestLimits.Version},\"entries\":{entries},\"kinds\":[{string.Join(',', kinds)}]}}");
    }
}
