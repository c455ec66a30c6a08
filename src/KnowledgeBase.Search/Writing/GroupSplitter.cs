using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>Splits the offsets of one first character into groups and hands nodes and groups on in the order of their keys.</summary>
internal sealed class GroupSplitter(FoldedCorpus corpus, CommonPairs common, IndexSize size, GramPageWriter writer)
{
    private readonly int[] _counts = new int[corpus.Alphabet.Rest + 1];
    private int[] _scratch = [];

    /// <param name="offsets">Ascending; all have the same first symbol. Their order is changed.</param>
    public void Split(Span<int> offsets)
    {
        if (offsets.Length > 0)
        {
            Split(offsets, 1);
        }
    }

    /// <param name="offsets">Ascending; what follows is the same for so many symbols.</param>
    /// <param name="depth">How many.</param>
    private void Split(Span<int> offsets, int depth)
    {
        if (depth == IndexFormat.Depth || corpus.Symbols[offsets[0] + depth - 1] == IndexFormat.End)
        {
            writer.Group(offsets, depth, isRest: false);
            return;
        }

        bool isLarge = offsets.Length > size.Cap || depth < IndexFormat.LeastDepth;
        int rest = isLarge ? 0 : RestFirst(offsets, depth);
        if (rest == offsets.Length)
        {
            writer.Group(offsets, depth, isRest: false);
            return;
        }

        Span<int> split = offsets[rest..];
        bool isNode = rest > 0 || Parts(split, depth);
        if (isNode)
        {
            // The order of the offsets in both parts is that of the texts; merged they are those of the node.
            writer.Node(offsets[..rest], split, depth);
        }

        ByNextSymbol(split, depth);
        for (int start = 0; start < split.Length;)
        {
            int end = start + 1;
            ushort symbol = corpus.Symbols[split[start] + depth];
            while (end < split.Length && corpus.Symbols[split[end] + depth] == symbol)
            {
                end++;
            }

            Split(split[start..end], depth + 1);
            start = end;
        }

        if (rest > 0)
        {
            writer.Group(offsets[..rest], depth, isRest: true);
        }
    }

    /// <summary>Whether the next symbols differ.</summary>
    private bool Parts(Span<int> offsets, int depth)
    {
        ushort first = corpus.Symbols[offsets[0] + depth];
        foreach (int offset in offsets)
        {
            if (corpus.Symbols[offset + depth] != first)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves those that do not go on with a very common pair to the front, keeping the order in both parts; how many they are.</summary>
    private int RestFirst(Span<int> offsets, int depth)
    {
        Span<int> others = Scratch(offsets.Length);
        int rest = 0;
        int other = 0;
        foreach (int offset in offsets)
        {
            if (common[offset + depth - 1])
            {
                others[other++] = offset;
            }
            else
            {
                offsets[rest++] = offset;
            }
        }

        others[..other].CopyTo(offsets[rest..]);
        return rest;
    }

    private void ByNextSymbol(Span<int> offsets, int depth)
    {
        ushort[] symbols = corpus.Symbols;
        Span<int> sorted = Scratch(offsets.Length);
        if (offsets.Length < _counts.Length / 8)
        {
            BySort(offsets, sorted, depth);
            return;
        }

        Array.Clear(_counts);
        foreach (int offset in offsets)
        {
            _counts[symbols[offset + depth]]++;
        }

        int total = 0;
        for (int symbol = 0; symbol < _counts.Length; symbol++)
        {
            (_counts[symbol], total) = (total, total + _counts[symbol]);
        }

        foreach (int offset in offsets)
        {
            sorted[_counts[symbols[offset + depth]]++] = offset;
        }

        sorted.CopyTo(offsets);
    }

    /// <summary>For few offsets: by symbol, then by offset, as one number.</summary>
    private void BySort(Span<int> offsets, Span<int> sorted, int depth)
    {
        Span<ulong> keys = offsets.Length <= 1_024 ? stackalloc ulong[offsets.Length] : new ulong[offsets.Length];
        for (int i = 0; i < offsets.Length; i++)
        {
            keys[i] = ((ulong)corpus.Symbols[offsets[i] + depth] << 32) | (uint)offsets[i];
        }

        keys.Sort();
        for (int i = 0; i < keys.Length; i++)
        {
            sorted[i] = (int)keys[i];
        }

        sorted.CopyTo(offsets);
    }

    private Span<int> Scratch(int length)
    {
        if (_scratch.Length < length)
        {
            _scratch = new int[length];
        }

        return _scratch.AsSpan(0, length);
    }
}
