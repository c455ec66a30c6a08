using System.Collections.Concurrent;
using System.Globalization;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

/// <summary>The pages of a segment, found through the directory and read when they are asked for.</summary>
internal sealed class GramPages(IndexRoot root, IShardSource shards)
{
    private readonly ConcurrentDictionary<int, DirectoryRow[]> _blocks = new();

    /// <summary>
    /// The entries from the page before the first that begins behind <paramref name="key"/>, in order, to the end of the index: whoever asks
    /// stops when the keys have gone by.
    /// </summary>
    public IEnumerable<PageEntry> From(ushort[] key)
    {
        int block = LastBefore(root.Directory, key);
        int page = root.Directory.Length == 0 ? 0 : LastBefore(Block(block), key);
        for (; block < root.Directory.Length; block++, page = 0)
        {
            DirectoryRow[] rows = Block(block);
            for (; page < rows.Length; page++)
            {
                foreach (PageEntry entry in PageEntry.ReadPage(Unit("g", rows[page]), rows[page].FirstKey, root))
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>The last row whose key is less; the first if none is.</summary>
    private static int LastBefore(DirectoryRow[] rows, ushort[] key)
    {
        int low = 0;
        int high = rows.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (rows[middle].FirstKey.AsSpan().SequenceCompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Max(0, low - 1);
    }

    private DirectoryRow[] Block(int number) => _blocks.GetOrAdd(number, at => ReadBlock(Unit("d", root.Directory[at]), root.Folded.SymbolBits));

    private static DirectoryRow[] ReadBlock(byte[] bytes, int symbolBits)
    {
        var reader = new BitReader(bytes);
        var rows = new DirectoryRow[reader.Gamma() + 1];
        int file = reader.Gamma();
        int offset = reader.Gamma();
        ushort[] key = [];
        for (int i = 0; i < rows.Length; i++)
        {
            if (i > 0 && reader.Bit())
            {
                file++;
                offset = 0;
            }

            key = KeyText.Read(ref reader, key, symbolBits);
            int length = reader.Gamma();
            rows[i] = new DirectoryRow(key, file, offset, length);
            offset += length;
        }

        return rows;
    }

    private byte[] Unit(string folder, DirectoryRow row) =>
        ShardPart.Checked(shards.Read($"{folder}/{row.File.ToString("d4", CultureInfo.InvariantCulture)}.js", row.Offset, row.Length));
}
