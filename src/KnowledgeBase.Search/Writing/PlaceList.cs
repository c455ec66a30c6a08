using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>The places of a group: own ones, and those that repeat the beginning of a block behind the one before.</summary>
internal sealed class PlaceList(FoldedCorpus corpus)
{
    private int[] _places = new int[256];
    private int[] _offsets = new int[256];

    public int Count { get; private set; }

    /// <param name="offsets">Ascending.</param>
    public void Set(ReadOnlySpan<int> offsets)
    {
        Count = 0;
        bool isSorted = true;
        for (int i = 0; i < offsets.Length;)
        {
            int number = corpus.SpanOf(offsets[i]);
            CorpusSpan span = corpus.Spans[number];
            int end = number + 1 < corpus.Spans.Length ? corpus.Spans[number + 1].Start : int.MaxValue;
            int to = i;
            while (to < offsets.Length && offsets[to] < end)
            {
                to++;
            }

            // A block with hardly any folded text passes on what the next one repeats, so the way back may be longer than one block.
            for (int back = number; corpus.Spans[back].Continues && span.Start - corpus.Spans[back].Start < IndexFormat.Depth; back--)
            {
                AddRepeated(offsets[i..to], corpus.Spans[back], corpus.Spans[back - 1]);
                isSorted &= back == number;
            }

            for (; i < to; i++)
            {
                Add(span.Place + offsets[i] - span.Start, offsets[i]);
            }
        }

        if (!isSorted)
        {
            Array.Sort(_places, _offsets, 0, Count);
        }
    }

    /// <summary>Writes the places of one entry, from one index up to before another.</summary>
    public void Write(BitWriter writer, int from, int to)
    {
        writer.Gamma(to - from - 1);
        AscendingNumbers.Write(writer, _places.AsSpan(from, to - from), 0, corpus.PlaceCount - 1);
        for (int i = from + 1; i < to; i++)
        {
            if (_places[i] - _places[i - 1] <= corpus.Reach)
            {
                writer.Bit(IsSamePassage(i));
            }
        }
    }

    /// <summary>Whether a place is in the passage of the place before.</summary>
    public bool IsSamePassage(int i) =>
        _places[i] - _places[i - 1] <= corpus.Reach && corpus.IsSamePassage(Math.Min(_offsets[i - 1], _offsets[i]), Math.Max(_offsets[i - 1], _offsets[i]));

    /// <summary>Places behind a block for what follows where it was cut.</summary>
    private void AddRepeated(ReadOnlySpan<int> offsets, CorpusSpan cut, CorpusSpan before)
    {
        int first = (before.Place / IndexFormat.Stride * IndexFormat.Stride) + IndexFormat.Own - cut.Start;
        foreach (int offset in offsets)
        {
            if (offset - cut.Start >= IndexFormat.Depth || !corpus.IsSamePassage(cut.Start, offset))
            {
                return;
            }

            Add(first + offset, offset);
        }
    }

    private void Add(int place, int offset)
    {
        if (Count == _places.Length)
        {
            Array.Resize(ref _places, Count * 2);
            Array.Resize(ref _offsets, Count * 2);
        }

        _places[Count] = place;
        _offsets[Count++] = offset;
    }
}
