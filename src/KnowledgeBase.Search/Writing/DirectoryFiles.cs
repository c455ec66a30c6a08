using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>The pages in files, the blocks of the directory that say where each page is, and the rows of the root that say where each block is.</summary>
internal sealed class DirectoryFiles
{
    private readonly List<(ushort[] Key, bool BeginsFile, int Length)> _rows = [];
    private readonly List<List<byte[]>> _directory = [];
    private readonly List<List<byte[]>> _grams = [];

    private DirectoryFiles()
    {
    }

    /// <summary>Payloads of the files <c>d</c>.</summary>
    public IEnumerable<byte[]> Directory => _directory.Select(static file => file.SelectMany(static part => part).ToArray());

    /// <summary>Payloads of the files <c>g</c>.</summary>
    public IEnumerable<byte[]> Grams => _grams.Select(static file => file.SelectMany(static part => part).ToArray());

    public static DirectoryFiles Of(IReadOnlyList<GramPage> pages, int symbolBits)
    {
        var files = new DirectoryFiles();
        int gramBytes = 0;
        int directoryBytes = 0;
        for (int from = 0; from < pages.Count; from += IndexFormat.PagesPerDirectoryBlock)
        {
            var writer = new BitWriter();
            int count = Math.Min(IndexFormat.PagesPerDirectoryBlock, pages.Count - from);
            for (int i = from; i < from + count; i++)
            {
                bool beginsFile = files._grams.Count == 0 || gramBytes + pages[i].Escaped.Length > IndexFormat.GramFileBytes;
                if (beginsFile)
                {
                    files._grams.Add([]);
                    gramBytes = 0;
                }

                if (i == from)
                {
                    writer.Gamma(count - 1);
                    writer.Gamma(files._grams.Count - 1);
                    writer.Gamma(gramBytes);
                }
                else
                {
                    writer.Bit(beginsFile);
                }

                ReadOnlySpan<ushort> before = i == from ? [] : pages[i - 1].FirstKey;
                KeyText.Write(writer, pages[i].FirstKey, before.CommonPrefixLength(pages[i].FirstKey), symbolBits);
                writer.Gamma(pages[i].Escaped.Length);
                files._grams[^1].Add(pages[i].Escaped);
                gramBytes += pages[i].Escaped.Length;
            }

            byte[] block = Unit.Escaped(writer.ToBytes());
            bool begins = files._directory.Count == 0 || directoryBytes + block.Length > IndexFormat.DirectoryFileBytes;
            if (begins)
            {
                files._directory.Add([]);
                directoryBytes = 0;
            }

            files._directory[^1].Add(block);
            directoryBytes += block.Length;
            files._rows.Add((pages[from].FirstKey, begins, block.Length));
        }

        return files;
    }

    /// <summary>Writes the rows of the root.</summary>
    public void Write(BitWriter writer, int symbolBits)
    {
        writer.Gamma(_rows.Count);
        ushort[] before = [];
        foreach ((ushort[] key, bool beginsFile, int length) in _rows)
        {
            KeyText.Write(writer, key, before.AsSpan().CommonPrefixLength(key), symbolBits);
            writer.Bit(beginsFile);
            writer.Gamma(length);
            before = key;
        }
    }
}
