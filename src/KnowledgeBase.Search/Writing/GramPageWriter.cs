using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>Writes entries into pages, see <c>docs/search-format.md</c>.</summary>
internal sealed class GramPageWriter(FoldedCorpus corpus, IndexSize size)
{
    private const int EntriesBits = 16;
    private const int MostEntries = (1 << EntriesBits) - 1;

    private readonly List<GramPage> _pages = [];
    private readonly BitWriter _bits = new();
    private readonly ushort[] _key = new ushort[IndexFormat.Depth];
    private readonly PlaceList _places = new(corpus);
    private readonly NodeCount _count = new(corpus);
    private ushort[] _firstKey = [];
    private int _keyLength;
    private int _entries;

    /// <param name="offsets">Ascending; the text that follows begins with the key.</param>
    /// <param name="depth">The length of the key.</param>
    /// <param name="isRest">Whether other groups have keys that go on.</param>
    public void Group(ReadOnlySpan<int> offsets, int depth, bool isRest)
    {
        _places.Set(offsets);
        for (int from = 0; from < _places.Count; from += IndexFormat.EntryPlaces)
        {
            int to = Math.Min(_places.Count, from + IndexFormat.EntryPlaces);
            Begin(KindOf(isRest, isMore: from > 0), offsets[0], depth);
            if (from > 0)
            {
                _bits.Bit(_places.IsSamePassage(from));
            }

            _places.Write(_bits, from, to);
        }
    }

    /// <param name="rest">Ascending offsets.</param>
    /// <param name="others">Ascending offsets, too.</param>
    /// <param name="depth">The length of the key.</param>
    public void Node(ReadOnlySpan<int> rest, ReadOnlySpan<int> others, int depth)
    {
        _count.Set(rest, others, depth);
        bool lists = _count.Occurrences > size.Listed;
        Begin(lists ? EntryKind.NodeWithDocuments : EntryKind.Node, others[0], depth);
        _count.Write(_bits, lists);
    }

    public GramPage[] Finish()
    {
        Close();
        return [.. _pages];
    }

    private static EntryKind KindOf(bool isRest, bool isMore) => (isRest, isMore) switch
    {
        (false, false) => EntryKind.Group,
        (true, false) => EntryKind.Rest,
        (false, true) => EntryKind.MoreOfGroup,
        (true, true) => EntryKind.MoreOfRest,
    };

    private void Begin(EntryKind kind, int offset, int depth)
    {
        if (_bits.Length >= IndexFormat.PageBytes * 8 || _entries == MostEntries)
        {
            Close();
        }

        ReadOnlySpan<ushort> key = corpus.Symbols.AsSpan(offset, depth);
        if (_entries == 0)
        {
            _bits.Bits(0, EntriesBits);
            EntryKinds.Write(_bits, kind);
            _firstKey = kind.IsRest() ? [.. key, (ushort)corpus.Alphabet.Rest] : key.ToArray();
        }
        else
        {
            EntryKinds.Write(_bits, kind);
            EntryKey.Write(_bits, key, _key.AsSpan(0, _keyLength), kind, corpus.Alphabet.SymbolBits);
        }

        key.CopyTo(_key);
        _keyLength = depth;
        _entries++;
    }

    private void Close()
    {
        if (_entries == 0)
        {
            return;
        }

        // The number stands in bytes that are complete: an entry follows it.
        _bits.Patch(0, (uint)_entries, EntriesBits);
        _pages.Add(new GramPage(Unit.Escaped(_bits.ToBytes()), _firstKey));
        _bits.Clear();
        _entries = 0;
    }
}
