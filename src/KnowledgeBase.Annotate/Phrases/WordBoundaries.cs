using System.Runtime.CompilerServices;
using KnowledgeBase.Annotate.Parallels;

namespace KnowledgeBase.Annotate.Phrases;

/// <summary>
/// Where words seem to begin and end, told from the texts themselves without a dictionary: two characters that are seldom seen apart are inside one
/// word. What is wrong in one place is wrong in all, so phrases stay comparable.
/// </summary>
internal sealed class WordBoundaries
{
    private const int PairBits = 22;

    // Of a hundred times that either is seen, together in so many: 共产 is far above, 的工 far below.
    private const double SurelyOneWord = 0.15;
    private const double HardlyOneWord = 0.005;

    // A phrase neither begins nor ends with a word that only joins.
    private const string Particles = "的了和与及或等地得着是在为把被将也都就而";

    private readonly char[] _text;
    private readonly int[] _single = new int[char.MaxValue + 1];
    private readonly int[] _pairs = new int[1 << PairBits];

    public WordBoundaries(char[] text)
    {
        _text = text;
        for (int i = 1; i < text.Length; i++)
        {
            _single[text[i]]++;
            if (text[i] != ClauseText.End && text[i - 1] != ClauseText.End)
            {
                _pairs[SlotOf(text[i - 1], text[i])]++;
            }
        }
    }

    /// <summary>Whether a phrase may begin with this character.</summary>
    public bool CanBegin(int at) =>
        _text[at] != ClauseText.End && (_text[at - 1] == ClauseText.End || (!Particles.Contains(_text[at], StringComparison.Ordinal) && IsBoundary(at)));

    /// <summary>Whether a phrase may end before this character.</summary>
    public bool CanEnd(int at) =>
        _text[at] == ClauseText.End || (!Particles.Contains(_text[at - 1], StringComparison.Ordinal) && IsBoundary(at));

    private bool IsBoundary(int at)
    {
        double here = Bond(at);
        return here < HardlyOneWord || (here < SurelyOneWord && (here <= Bond(at - 1) || here < Bond(at + 1)));
    }

    // How fast the character before a place holds to the one behind it, 0 to 1.
    private double Bond(int at)
    {
        if (at < 1 || at >= _text.Length || _text[at] == ClauseText.End || _text[at - 1] == ClauseText.End)
        {
            return 0;
        }

        double together = _pairs[SlotOf(_text[at - 1], _text[at])];
        return together * together / ((double)_single[_text[at - 1]] * _single[_text[at]]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(char first, char second) => (int)(unchecked((((ulong)first << 16) | second) * GramHash.Multiplier) >> (64 - PairBits));
}
