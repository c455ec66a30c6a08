using System.Runtime.CompilerServices;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Compares sentences with one of them: how many of the distinct three-character strings of the shorter one the other has too. Strings with a
/// mask or a figure count as not shared: of 财政收入完成**亿元，同比增长**% little is left but a form to fill in.
/// </summary>
internal sealed class Containment
{
    private const int Gram = 3;
    private const int Slots = 2048;

    private readonly ulong[] _grams = new ulong[Slots];
    private readonly int[] _marks = new int[Slots];
    private readonly int[] _seen = new int[Slots];
    private int _mark;
    private int _comparison;
    private int _distinct;

    /// <summary>The sentence that the next ones are compared with; at most <see cref="SentenceTable.Longest"/> characters.</summary>
    public void Set(ReadOnlySpan<char> sentence)
    {
        _mark++;
        _distinct = 0;
        for (int i = 0; i + Gram <= sentence.Length; i++)
        {
            ulong gram = GramAt(sentence, i);
            int slot = SlotOf(gram);
            if (_marks[slot] != _mark)
            {
                _marks[slot] = _mark;
                _grams[slot] = gram;
                _distinct++;
            }
        }
    }

    /// <summary>How many distinct strings are shared, how many of them are the authors' own, and how many the shorter and the longer sentence have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Overlap With(WrittenSentence other)
    {
        ReadOnlySpan<char> sentence = other.Text;
        _comparison++;
        int shared = 0;
        int own = 0;
        int repeated = 0;
        for (int i = 0; i + Gram <= sentence.Length; i++)
        {
            ulong gram = GramAt(sentence, i);
            int slot = SlotOf(gram);
            if (_marks[slot] != _mark)
            {
                continue;
            }

            if (_seen[slot] == _comparison)
            {
                repeated++;
            }
            else
            {
                _seen[slot] = _comparison;
                shared += HasFigure(sentence, i) ? 0 : 1;
                own += other.IsOwn(i, Gram) ? 1 : 0;
            }
        }

        // Of what the other repeats only the shared strings are known to be repeated; the rest makes it longer than it is, and is rare.
        int distinct = sentence.Length - Gram + 1 - repeated;
        return new Overlap(shared, own, Math.Min(_distinct, distinct), Math.Max(_distinct, distinct));
    }

    private static ulong GramAt(ReadOnlySpan<char> text, int at) => ((ulong)text[at] << 32) | ((ulong)text[at + 1] << 16) | text[at + 2];

    private static bool HasFigure(ReadOnlySpan<char> text, int at) =>
        SkeletonSigns.IsFigure(text[at]) || SkeletonSigns.IsFigure(text[at + 1]) || SkeletonSigns.IsFigure(text[at + 2]);

    private int SlotOf(ulong gram)
    {
        int slot = (int)(unchecked(gram * GramHash.Multiplier) >> 53);
        while (_marks[slot] == _mark && _grams[slot] != gram)
        {
            slot = (slot + 1) % Slots;
        }

        return slot;
    }
}
