using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

/// <summary>An entry of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Without the symbol of the rest.</param>
internal sealed record PageEntry(EntryKind Kind, ushort[] Key)
{
    /// <summary>Of a group: its places, ascending.</summary>
    public int[] Places { get; init; } = [];

    /// <summary>Of a group: whether each place is in the passage of the place before.</summary>
    public bool[] SamePassage { get; init; } = [];

    /// <summary>Of a node.</summary>
    public int Occurrences { get; init; }

    /// <summary>Of a node.</summary>
    public int Passages { get; init; }

    /// <summary>Of a node.</summary>
    public int DocumentCount { get; init; }

    /// <summary>Of a node that lists them.</summary>
    public DocumentCount[] Documents { get; init; } = [];

    /// <summary>How the entry stands to a phrase in the order of the keys; less than 0 if before.</summary>
    /// <param name="phrase">In symbols.</param>
    /// <param name="rest">The symbol that ends the key of a rest.</param>
    public int Compare(ReadOnlySpan<ushort> phrase, int rest)
    {
        int shared = Key.AsSpan().CommonPrefixLength(phrase);
        if (shared == phrase.Length)
        {
            return Key.Length - shared;
        }

        return (shared < Key.Length ? Key[shared] : Kind.IsRest() ? rest : -1) - phrase[shared];
    }

    /// <param name="bytes">The page.</param>
    /// <param name="firstKey">Of its first entry, from the directory.</param>
    /// <param name="root">Of the segment.</param>
    /// <exception cref="DamagedIndexException">The page is damaged.</exception>
    public static List<PageEntry> ReadPage(byte[] bytes, ushort[] firstKey, IndexRoot root)
    {
        var reader = new BitReader(bytes);
        var entries = new List<PageEntry>((int)reader.Bits(16));
        ushort[] key = firstKey.Length > 0 && firstKey[^1] == root.Folded.Rest ? firstKey[..^1] : firstKey;
        for (int i = 0; i < entries.Capacity; i++)
        {
            EntryKind kind = EntryKinds.Read(ref reader);
            if (i > 0)
            {
                key = EntryKey.Read(ref reader, key, kind, root.Folded.SymbolBits);
            }

            entries.Add(kind.IsNode() ? ReadNode(ref reader, kind, key, root.Settings.Documents) : ReadGroup(ref reader, kind, key, root.Settings));
        }

        return entries;
    }

    private static PageEntry ReadGroup(ref BitReader reader, EntryKind kind, ushort[] key, IndexSettings settings)
    {
        bool goesOn = kind.IsMore() && reader.Bit();
        var places = new int[reader.Gamma() + 1];
        var same = new bool[places.Length];
        same[0] = goesOn;
        AscendingNumbers.Read(ref reader, places, 0, settings.PlaceCount - 1);
        for (int i = 1; i < places.Length; i++)
        {
            same[i] = places[i] - places[i - 1] <= settings.Reach && reader.Bit();
        }

        return new PageEntry(kind, key) { Places = places, SamePassage = same };
    }

    private static PageEntry ReadNode(ref BitReader reader, EntryKind kind, ushort[] key, int documents)
    {
        int occurrences = reader.Gamma();
        int passages = occurrences - reader.Gamma();
        var node = new PageEntry(kind, key) { Occurrences = occurrences, Passages = passages, DocumentCount = passages - reader.Gamma() };
        if (kind == EntryKind.Node)
        {
            return node;
        }

        if (node.DocumentCount < 0 || node.DocumentCount > documents)
        {
            throw new DamagedIndexException("A page of the index is damaged.");
        }

        var numbers = new int[node.DocumentCount];
        AscendingNumbers.Read(ref reader, numbers, 0, documents - 1);
        var listed = new DocumentCount[numbers.Length];
        for (int i = 0; i < listed.Length; i++)
        {
            int count = reader.Gamma() + 1;
            listed[i] = new DocumentCount(numbers[i], count, reader.Bit() ? reader.Gamma() + 1 : 0);
        }

        return node with { Documents = listed };
    }
}
