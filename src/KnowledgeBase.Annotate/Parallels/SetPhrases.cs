using System.Runtime.CompilerServices;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Which characters stand in a set phrase: in a string of five that more than <see cref="MostTexts"/> texts have. What two sentences share of
/// such strings says nothing about whether one was written from the other. A library of fewer texts has none: nothing can be known of it.
/// </summary>
internal sealed class SetPhrases
{
    /// <summary>What stands in more texts says nothing about any two of them.</summary>
    public const int MostTexts = 40;

    private const int Gram = 5;
    private const int MostBits = 24;

    private static readonly ulong s_outgoing = GramHash.Power(Gram);

    // How many texts have a string with this hash, up to one more than MostTexts. A few strings share a counter, which makes one in thousands a
    // set phrase by mistake.
    private readonly byte[] _texts;
    private readonly int _shift;
    private readonly bool _isEmpty;

    public SetPhrases(SentenceTable[] tables)
    {
        _isEmpty = tables.Length <= MostTexts;
        int bits = 10;
        for (long room = tables.Sum(static table => (long)table.Text.Length); !_isEmpty && bits < MostBits && 1L << bits < room; bits++)
        {
        }

        _shift = 64 - bits;
        _texts = new byte[1 << bits];
        if (!_isEmpty)
        {
            Parallel.For(0, tables.Length, text => Count(tables[text]));
        }
    }

    /// <summary>For each character of the table's text whether it stands in a set phrase; empty when there are none to know of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool[] In(SentenceTable table)
    {
        if (_isEmpty)
        {
            return [];
        }

        var covered = new bool[table.Text.Length];
        for (int sentence = 0; sentence < table.Count; sentence++)
        {
            int start = table.StartOf(sentence);
            ReadOnlySpan<char> text = table[sentence];
            ulong rolling = 0;
            for (int i = 0; i < text.Length; i++)
            {
                rolling = Next(rolling, text, i);
                if (i >= Gram - 1 && Volatile.Read(ref _texts[SlotOf(rolling)]) > MostTexts)
                {
                    covered.AsSpan(start + i - Gram + 1, Gram).Fill(true);
                }
            }
        }

        return covered;
    }

    private void Count(SentenceTable table)
    {
        var slots = new int[table.Text.Length];
        int count = 0;
        for (int sentence = 0; sentence < table.Count; sentence++)
        {
            ReadOnlySpan<char> text = table[sentence];
            ulong rolling = 0;
            for (int i = 0; i < text.Length; i++)
            {
                rolling = Next(rolling, text, i);
                if (i >= Gram - 1)
                {
                    slots[count++] = SlotOf(rolling);
                }
            }
        }

        Array.Sort(slots, 0, count);
        for (int i = 0; i < count; i++)
        {
            if (i == 0 || slots[i] != slots[i - 1])
            {
                Increment(ref _texts[slots[i]]);
            }
        }
    }

    private static void Increment(ref byte count)
    {
        byte before = Volatile.Read(ref count);
        while (before <= MostTexts)
        {
            byte now = Interlocked.CompareExchange(ref count, (byte)(before + 1), before);
            if (now == before)
            {
                return;
            }

            before = now;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Next(ulong rolling, ReadOnlySpan<char> text, int i) =>
        unchecked((rolling * GramHash.Multiplier) + text[i] - (i >= Gram ? text[i - Gram] * s_outgoing : 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(ulong rolling) => (int)(GramHash.Mixed(rolling) >> _shift);
}
