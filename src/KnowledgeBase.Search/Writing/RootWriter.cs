using System.Numerics;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>Writes the root: settings, alphabet, words, documents, directory of directories.</summary>
internal static class RootWriter
{
    /// <returns>The payload, escaped, and its checksum.</returns>
    public static (byte[] Payload, uint Checksum) Write(IndexSettings settings, TextCode code, FoldedAlphabet folded, IReadOnlyList<int> blocks, DirectoryFiles directory)
    {
        var writer = new BitWriter();
        byte[] json = settings.ToJson();
        writer.Bits((uint)json.Length, 32);
        foreach (byte b in json)
        {
            writer.Bits(b, 8);
        }

        WriteAlphabet(writer, code, folded);
        WriteDocuments(writer, blocks);
        directory.Write(writer, folded.SymbolBits);
        byte[] bytes = writer.ToBytes();
        uint checksum = Checksum.Of(bytes);
        return (ShardText.Escape([(byte)(checksum >> 24), (byte)(checksum >> 16), (byte)(checksum >> 8), (byte)checksum, .. bytes]), checksum);
    }

    private static void WriteAlphabet(BitWriter writer, TextCode code, FoldedAlphabet folded)
    {
        writer.Gamma(code.Characters.Length - 1);
        int before = -1;
        for (int i = 0; i < code.Characters.Length; i++)
        {
            writer.Gamma(code.Characters[i] - before - 1);
            writer.Bit(folded.Of(code.Characters[i]) != 0);
            WriteLength(writer, code, i);
            before = code.Characters[i];
        }

        for (int control = 0; control < TextCode.Controls; control++)
        {
            WriteLength(writer, code, code.End + control);
        }

        int indexBits = 32 - BitOperations.LeadingZeroCount((uint)code.Characters.Length - 1);
        writer.Gamma(code.Words.Length);
        string last = "";
        for (int i = 0; i < code.Words.Length; i++)
        {
            int shared = code.Words[i].AsSpan().CommonPrefixLength(last);
            last = code.Words[i];
            writer.Gamma(shared);
            writer.Gamma(last.Length - shared - 1);
            foreach (char c in last.AsSpan(shared))
            {
                writer.Bits((uint)code.IndexOf(c), indexBits);
            }

            WriteLength(writer, code, code.Text + 1 + i);
        }
    }

    private static void WriteLength(BitWriter writer, TextCode code, int symbol)
    {
        int length = code.Huffman.Lengths[symbol];
        writer.Gamma(length == 0 ? 0 : IndexFormat.LongestCode + 1 - length);
    }

    private static void WriteDocuments(BitWriter writer, IReadOnlyList<int> blocks)
    {
        double mean = blocks.Count == 0 ? 1 : blocks.Average();
        int k = Math.Max(0, BitOperations.Log2((uint)Math.Max(1, mean)) - 1);
        writer.Bits((uint)k, 5);
        foreach (int count in blocks)
        {
            writer.Rice(k, count - 1);
        }
    }
}
