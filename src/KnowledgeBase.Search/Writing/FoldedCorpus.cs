using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>
/// The folded texts of all documents one after another, as symbols, and the way from an index into them to a place. An index here is called
/// an offset.
/// </summary>
internal sealed class FoldedCorpus
{
    /// <summary>The span of an offset is looked up from the first of a run of 2^8.</summary>
    private const int RunBits = 8;

    private readonly int[] _spanOfRun;
    private readonly ulong[] _ends;

    private FoldedCorpus(FoldedAlphabet alphabet, ushort[] symbols, CorpusSpan[] spans, int blocks, int documents, int reach)
    {
        Alphabet = alphabet;
        Symbols = symbols;
        Spans = spans;
        Reach = reach;
        PlaceCount = Math.Max(1, checked(blocks * IndexFormat.Stride));
        DocumentCount = documents;
        _spanOfRun = Runs(spans, symbols.Length);
        _ends = new ulong[(symbols.Length + 63) / 64];
        for (int i = 0; i < symbols.Length; i++)
        {
            if (symbols[i] == IndexFormat.End)
            {
                _ends[i >> 6] |= 1ul << (i & 63);
            }
        }
    }

    public FoldedAlphabet Alphabet { get; }

    public ushort[] Symbols { get; }

    public CorpusSpan[] Spans { get; }

    /// <summary>No two places of one passage are farther apart.</summary>
    public int Reach { get; }

    /// <summary>Slots of all blocks.</summary>
    public int PlaceCount { get; }

    public int DocumentCount { get; }

    /// <param name="documents">In the order of the index; their folded texts are taken out of them.</param>
    public static FoldedCorpus Of(DocumentBlocks[] documents)
    {
        var seen = new bool[char.MaxValue + 1];
        foreach (DocumentBlocks document in documents)
        {
            foreach (char c in document.Folded)
            {
                seen[c] = true;
            }
        }

        seen[0] = false;
        var alphabet = new FoldedAlphabet([.. Enumerable.Range(0, seen.Length).Where(c => seen[c]).Select(static c => (char)c)]);
        var symbols = new ushort[documents.Sum(static document => document.Folded.Length)];
        var spans = new List<CorpusSpan>();
        int offset = 0;
        int block = 0;
        for (int i = 0; i < documents.Length; i++)
        {
            foreach (TextSpan span in documents[i].Spans)
            {
                spans.Add(new CorpusSpan(offset + span.Start, (block * IndexFormat.Stride) + span.Place, span.Continues, span.Place < IndexFormat.Page, i));
            }

            foreach (char c in documents[i].Folded)
            {
                symbols[offset++] = alphabet.Of(c);
            }

            block += documents[i].Blocks.Length;
            documents[i] = documents[i] with { Folded = [] };
        }

        return new FoldedCorpus(alphabet, symbols, [.. spans], block, documents.Length, documents.Length == 0 ? 0 : documents.Max(static document => document.Reach));
    }

    /// <summary>The number of the span that an offset is in.</summary>
    public int SpanOf(int offset)
    {
        int span = _spanOfRun[offset >> RunBits];
        while (span + 1 < Spans.Length && Spans[span + 1].Start <= offset)
        {
            span++;
        }

        return span;
    }

    /// <summary>Whether two offsets, the first before the second, are in one passage.</summary>
    public bool IsSamePassage(int first, int second)
    {
        // The end of a passage belongs to it, so only ends from the first up to before the second count.
        int word = first >> 6;
        ulong ends = _ends[word] & (ulong.MaxValue << (first & 63));
        while (word < second >> 6)
        {
            if (ends != 0)
            {
                return false;
            }

            ends = _ends[++word];
        }

        return (ends & ((1ul << (second & 63)) - 1)) == 0;
    }

    private static int[] Runs(CorpusSpan[] spans, int length)
    {
        var runs = new int[(length >> RunBits) + 1];
        int span = 0;
        for (int run = 0; run < runs.Length; run++)
        {
            while (span + 1 < spans.Length && spans[span + 1].Start <= run << RunBits)
            {
                span++;
            }

            runs[run] = span;
        }

        return runs;
    }
}

/// <summary>A <see cref="TextSpan"/> of all documents; <paramref name="Place"/> is a place of the index, <paramref name="IsPage"/> that of page passages.</summary>
internal readonly record struct CorpusSpan(int Start, int Place, bool Continues, bool IsPage, int Document);
