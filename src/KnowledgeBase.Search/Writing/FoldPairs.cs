using KnowledgeBase.Search.Format;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Writing;

/// <summary>The pairs of Traditional and Simplified characters, which the browser loads only for a text that has characters that no folded text has.</summary>
internal static class FoldPairs
{
    /// <returns>The payload of the file.</returns>
    public static byte[] Write()
    {
        IReadOnlyList<(char Hant, char Hans)> pairs = FoldTable.Pairs;
        var writer = new BitWriter();
        writer.Gamma(pairs.Count);
        int before = -1;
        foreach ((char hant, char hans) in pairs)
        {
            writer.Gamma(hant - before - 1);
            writer.Bits(hans, 16);
            before = hant;
        }

        return Unit.Escaped(writer.ToBytes());
    }
}
