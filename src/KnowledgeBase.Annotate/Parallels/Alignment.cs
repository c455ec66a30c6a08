namespace KnowledgeBase.Annotate.Parallels;

/// <summary>Two texts side by side, as stretches in which they are the same or are not. Of the ways to align them, the one that leaves a character of the first text out before one of the second.</summary>
internal sealed class Alignment
{
    // Two sentences of the greatest length that are compared, with their marks, and some room.
    private const int MostCells = 4_000_000;

    private readonly List<AlignedStretch> _stretches = [];

    /// <summary>No two neighbours are both the same, or both not.</summary>
    public IReadOnlyList<AlignedStretch> Stretches => _stretches;

    /// <summary>Aligns what comes next in both texts.</summary>
    public void Add(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        int start = first.CommonPrefixLength(second);
        int end = 0;
        while (end < Math.Min(first.Length, second.Length) - start && first[^(end + 1)] == second[^(end + 1)])
        {
            end++;
        }

        Add(start, start, isSame: true);
        AddMiddle(first[start..^end], second[start..^end]);
        Add(end, end, isSame: true);
    }

    /// <summary>Goes on with so many characters of each text.</summary>
    public void Add(int first, int second, bool isSame)
    {
        if (first == 0 && second == 0)
        {
            return;
        }

        if (_stretches.Count > 0 && _stretches[^1] is var last && last.IsSame == isSame)
        {
            _stretches[^1] = new AlignedStretch(last.First + first, last.Second + second, isSame);
        }
        else
        {
            _stretches.Add(new AlignedStretch(first, second, isSame));
        }
    }

    private void AddMiddle(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length == 0 || second.Length == 0 || (long)first.Length * second.Length > MostCells)
        {
            Add(first.Length, second.Length, isSame: false);
            return;
        }

        // What is left of both texts, from each place in them, has rows of the reversed second text.
        Rows rows = Rows.Of(first, second);
        int left = rows.Common(0, 0);
        for (int i = 0, j = 0; i < first.Length || j < second.Length;)
        {
            if (i < first.Length && j < second.Length && first[i] == second[j])
            {
                Add(1, 1, isSame: true);
                (i, j, left) = (i + 1, j + 1, left - 1);
            }
            else if (j == second.Length || (i < first.Length && rows.Common(i + 1, j) == left))
            {
                Add(1, 0, isSame: false);
                i++;
            }
            else
            {
                Add(0, 1, isSame: false);
                j++;
            }
        }
    }

    /// <summary>The length of the longest common subsequence of what is left of two texts, from every place in them.</summary>
    private readonly ref struct Rows
    {
        private readonly ReadOnlySpan<ulong> _rows;
        private readonly int _words;
        private readonly int _length;

        private Rows(ReadOnlySpan<ulong> rows, int words, int length)
        {
            _rows = rows;
            _words = words;
            _length = length;
        }

        public static Rows Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
        {
            char[] reversed = second.ToArray();
            Array.Reverse(reversed);
            CommonSubsequence places = new(reversed);
            int words = places.Words;
            Span<ulong> rows = new ulong[(first.Length + 1) * words];
            CommonSubsequence.Begin(rows[(first.Length * words)..]);
            for (int i = first.Length - 1; i >= 0; i--)
            {
                places.Step(rows.Slice((i + 1) * words, words), rows.Slice(i * words, words), first[i]);
            }

            return new Rows(rows, words, second.Length);
        }

        public int Common(int first, int second) => CommonSubsequence.LengthIn(_rows.Slice(first * _words, _words), _length - second);
    }
}

/// <summary>So many characters of each text, side by side.</summary>
internal readonly record struct AlignedStretch(int First, int Second, bool IsSame);
