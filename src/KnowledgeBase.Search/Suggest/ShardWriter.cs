using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Writing;

namespace KnowledgeBase.Search.Suggest;

/// <summary>Writes one shard: how its characters are read, then its entries.</summary>
internal static class ShardWriter
{
    /// <returns>The payload of the file.</returns>
    public static byte[] Write(SuggestAlphabet alphabet, SuggestAddresses addresses, IReadOnlyCollection<SuggestEntry> entries)
    {
        var writer = new BitWriter();
        char[] read = [.. entries.SelectMany(static entry => entry.Keys).Distinct().Where(alphabet.HasReadings).Order()];
        writer.Gamma(read.Length);
        AscendingNumbers.Write(writer, [.. read.Select(alphabet.Symbol)], 0, alphabet.Count - 1);
        foreach (char key in read)
        {
            alphabet.WriteReadings(writer, key);
        }

        writer.Gamma(entries.Count);
        foreach (SuggestEntry entry in entries)
        {
            WriteEntry(writer, alphabet, addresses, entry.Suggestion);
        }

        return Unit.Escaped(writer.ToBytes());
    }

    private static void WriteEntry(BitWriter writer, SuggestAlphabet alphabet, SuggestAddresses addresses, Suggestion suggestion)
    {
        writer.Bits((uint)suggestion.Kind, 2);
        writer.Gamma(suggestion.Text.Length - 1);
        foreach (char c in suggestion.Text)
        {
            writer.Bits((uint)alphabet.Symbol(c), alphabet.SymbolBits);
        }

        ReadOnlySpan<char> address = addresses.Own(suggestion);
        writer.Gamma(address.Length);
        foreach (char c in address)
        {
            writer.Bits(c, 7);
        }
    }
}
