using System.Numerics;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

/// <summary>What a reader keeps of a segment: its root.</summary>
/// <param name="FirstBlocks">The first block of each document, and the number of blocks.</param>
internal sealed record IndexRoot(IndexSettings Settings, TextCode Text, FoldedAlphabet Folded, int[] FirstBlocks, DirectoryRow[] Directory)
{
    /// <exception cref="DamagedIndexException">The root is damaged or of another version.</exception>
    public static IndexRoot Read(IShardSource shards)
    {
        byte[] bytes = ShardText.Unescape(shards.Read("root.js", 0, -1));
        if (bytes.Length < 8 || Checksum.Of(bytes.AsSpan(4)) != (uint)((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]))
        {
            throw new DamagedIndexException("The root of the search index is damaged.");
        }

        var reader = new BitReader(bytes.AsSpan(4));
        byte[] json = new byte[(int)reader.Bits(32)];
        for (int i = 0; i < json.Length; i++)
        {
            json[i] = (byte)reader.Bits(8);
        }

        IndexSettings settings = IndexSettings.Parse(json);
        (TextCode text, FoldedAlphabet folded) = ReadAlphabet(ref reader);
        int[] firstBlocks = ReadDocuments(ref reader, settings.Documents);
        DirectoryRow[] directory = ReadDirectory(ref reader, folded.SymbolBits);
        return new IndexRoot(settings, text, folded, firstBlocks, directory);
    }

    /// <summary>The document that owns a block.</summary>
    public int DocumentOf(int block)
    {
        int found = Array.BinarySearch(FirstBlocks, block);
        return found >= 0 ? found : ~found - 1;
    }

    private static (TextCode Text, FoldedAlphabet Folded) ReadAlphabet(ref BitReader reader)
    {
        var characters = new char[reader.Gamma() + 1];
        var lengths = new List<byte>();
        var folded = new List<char>();
        int before = -1;
        for (int i = 0; i < characters.Length; i++)
        {
            before += reader.Gamma() + 1;
            characters[i] = (char)before;
            if (reader.Bit())
            {
                folded.Add(characters[i]);
            }

            lengths.Add(ReadLength(ref reader));
        }

        for (int control = 0; control < TextCode.Controls; control++)
        {
            lengths.Add(ReadLength(ref reader));
        }

        int indexBits = 32 - BitOperations.LeadingZeroCount((uint)characters.Length - 1);
        var words = new string[reader.Gamma()];
        string last = "";
        for (int i = 0; i < words.Length; i++)
        {
            int shared = reader.Gamma();
            var word = new char[shared + reader.Gamma() + 1];
            if (shared > last.Length)
            {
                throw new DamagedIndexException("The words of the index are damaged.");
            }

            last.AsSpan(0, shared).CopyTo(word);
            for (int j = shared; j < word.Length; j++)
            {
                word[j] = characters[reader.Bits(indexBits)];
            }

            last = new string(word);
            words[i] = last;
            lengths.Add(ReadLength(ref reader));
        }

        return (new TextCode(characters, words, [.. lengths]), new FoldedAlphabet([.. folded]));
    }

    private static byte ReadLength(ref BitReader reader)
    {
        int coded = reader.Gamma();
        return coded > IndexFormat.LongestCode ? throw new DamagedIndexException("The alphabet of the index is damaged.") : (byte)(coded == 0 ? 0 : IndexFormat.LongestCode + 1 - coded);
    }

    private static int[] ReadDocuments(ref BitReader reader, int documents)
    {
        var firstBlocks = new int[documents + 1];
        int k = (int)reader.Bits(5);
        for (int i = 0; i < documents; i++)
        {
            firstBlocks[i + 1] = firstBlocks[i] + reader.Rice(k) + 1;
        }

        return firstBlocks;
    }

    private static DirectoryRow[] ReadDirectory(ref BitReader reader, int symbolBits)
    {
        var rows = new DirectoryRow[reader.Gamma()];
        ushort[] key = [];
        int file = -1;
        int offset = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            key = KeyText.Read(ref reader, key, symbolBits);
            if (reader.Bit())
            {
                file++;
                offset = 0;
            }

            int length = reader.Gamma();
            rows[i] = new DirectoryRow(key, file, offset, length);
            offset += length;
        }

        return rows;
    }
}

/// <summary>Where a directory block, or a page, stands, and its first key.</summary>
internal sealed record DirectoryRow(ushort[] FirstKey, int File, int Offset, int Length);
