using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>
/// Brings all offsets into the order of the text that follows them, as deep as groups need it (most significant digit radix sort; each step
/// keeps the order of the offsets, so every group is ascending), and hands the groups and nodes on in the order of their keys.
/// </summary>
internal sealed class GramSorter
{
    private readonly FoldedCorpus _corpus;
    private readonly CommonPairs _common;
    private readonly IndexSize _size;
    private readonly int[] _offsets;
    private readonly int[] _starts;

    private GramSorter(FoldedCorpus corpus, IndexSize size)
    {
        _corpus = corpus;
        _size = size;
        _common = CommonPairs.Of(corpus, size.Big);
        (_offsets, _starts) = ByFirstSymbol(corpus.Symbols, corpus.Alphabet.Rest);
    }

    /// <summary>The pages of all groups, in order.</summary>
    public static GramPage[] Sort(FoldedCorpus corpus, IndexSize size)
    {
        var sorter = new GramSorter(corpus, size);
        (int First, int Last)[] units = [.. sorter.Units()];
        var pages = new GramPage[units.Length][];
        Parallel.For(0, units.Length, i => pages[i] = sorter.Pages(units[i].First, units[i].Last));
        return [.. pages.SelectMany(static page => page)];
    }

    private static (int[] Offsets, int[] Starts) ByFirstSymbol(ushort[] symbols, int rest)
    {
        var starts = new int[rest + 1];
        foreach (ushort symbol in symbols)
        {
            if (symbol != IndexFormat.End)
            {
                starts[symbol]++;
            }
        }

        int total = 0;
        for (int symbol = 0; symbol < starts.Length; symbol++)
        {
            (starts[symbol], total) = (total, total + starts[symbol]);
        }

        var offsets = new int[total];
        var next = (int[])starts.Clone();
        for (int i = 0; i < symbols.Length; i++)
        {
            if (symbols[i] != IndexFormat.End)
            {
                offsets[next[symbols[i]]++] = i;
            }
        }

        return (offsets, starts);
    }

    /// <summary>Runs of first symbols that are worked on side by side. They depend on the texts alone, so the pages do too.</summary>
    private IEnumerable<(int First, int Last)> Units()
    {
        int least = Math.Max(1 << 16, _offsets.Length / 64);
        int first = 1;
        for (int symbol = 1; symbol < _starts.Length - 1; symbol++)
        {
            if (_starts[symbol + 1] - _starts[first] >= least || symbol == _starts.Length - 2)
            {
                yield return (first, symbol);
                first = symbol + 1;
            }
        }
    }

    private GramPage[] Pages(int first, int last)
    {
        var writer = new GramPageWriter(_corpus, _size);
        var splitter = new GroupSplitter(_corpus, _common, _size, writer);
        for (int symbol = first; symbol <= last; symbol++)
        {
            splitter.Split(_offsets.AsSpan(_starts[symbol].._starts[symbol + 1]));
        }

        return writer.Finish();
    }
}
