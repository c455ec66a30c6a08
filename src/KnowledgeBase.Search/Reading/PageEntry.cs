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

        return (shared < Key.Length ? Key[shared] : Kind == EntryKind.Rest ? rest : -1) - phrase[shared];
    }

    /// <exception cref="DamagedIndexException">The page is damaged.</exception>
    public static List<PageEntry> ReadPage(byte[] bytes, IndexRoot root)
    {
        var reader = new BitReader(bytes);
        var entries = new List<PageEntry>((int)reader.Bits(16));
        PageEntry? before = null;
        for (int i = entries.Capacity; i > 0; i--)
        {
            var kind = (EntryKind)reader.Bits(2);
            ushort[] key = KeyText.Read(ref reader, before?.Key ?? [], root.Folded.SymbolBits);
            before = kind is EntryKind.Group or EntryKind.Rest
                ? ReadGroup(ref reader, kind, key, root.Settings.Reach)
                : ReadNode(ref reader, kind, key, root.Settings.Documents);
            entries.Add(before);
        }

        return entries;
    }

    private static PageEntry ReadGroup(ref BitReader reader, EntryKind kind, ushort[] key, int reach)
    {
        var places = new int[reader.Gamma() + 1];
        var same = new bool[places.Length];
        bool goesOn = reader.Bit();
        same[0] = goesOn && reader.Bit();
        int k = (int)reader.Bits(5);
        int last = -1;
        for (int i = 0; i < places.Length; i++)
        {
            int distance = reader.Rice(k) + 1;
            places[i] = checked(last + distance);
            if (i > 0)
            {
                same[i] = distance <= reach && reader.Bit();
            }

            last = places[i];
        }

        return new PageEntry(kind, key) { Places = places, SamePassage = same };
    }

    private static PageEntry ReadNode(ref BitReader reader, EntryKind kind, ushort[] key, int documents)
    {
        var node = new PageEntry(kind, key) { Occurrences = reader.Gamma(), Passages = reader.Gamma(), DocumentCount = reader.Gamma() };
        if (kind == EntryKind.Node)
        {
            return node;
        }

        if (node.DocumentCount > documents)
        {
            throw new DamagedIndexException("A page of the index is damaged.");
        }

        var listed = new DocumentCount[node.DocumentCount];
        int k = (int)reader.Bits(5);
        int last = -1;
        for (int i = 0; i < listed.Length; i++)
        {
            last += reader.Rice(k) + 1;
            int occurrences = reader.Gamma() + 1;
            listed[i] = new DocumentCount(last, occurrences, reader.Bit() ? reader.Gamma() + 1 : 0);
        }

        return node with { Documents = listed };
    }
}
