using System.Runtime.CompilerServices;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.NearDuplicates;

/// <summary>
/// A sample of the strings of eight 字 of a speech, by which the share of a text that stands in another can be estimated without having
/// both at hand: of all distinct strings those are kept whose hash falls into one of 32 parts (FracMinHash, Irber et al. 2022), so that the
/// same string is kept in every text or in none. Script, width and case do not count, nor do marks, blanks and what stands between blocks.
/// </summary>
/// <param name="Hashes">Ascending, without repetition.</param>
public sealed record TextSketch(EquatableArray<ulong> Hashes)
{
    /// <summary>How many strings stand for one of the sample.</summary>
    public const int Parts = 32;

    private const int Length = 8;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    // What a character adds to the hash is gone when the window has moved on by its length: the multiplier's eighth power.
    private static readonly ulong s_outgoing = Power(Multiplier, Length);

    // What search compares a character as; NUL for marks and blanks, which do not count.
    private static readonly char[] s_keys = [.. Enumerable.Range(0, char.MaxValue + 1).Select(static code => KeyOf((char)code))];

    public static TextSketch Empty { get; } = new([]);

    [MethodImpl(HotLoop.Optimized)]
    public static TextSketch Of(SpeechBody body)
    {
        var kept = new List<ulong>();
        ulong rolling = 0;
        uint filled = 0;
        char[] window = new char[Length];
        char[] keys = s_keys;
        ulong outgoing = s_outgoing;
        foreach (BodyBlock block in body.Blocks)
        {
            if (SourceLine.ContentOf(block)?.Plain is not { } text)
            {
                continue;
            }

            foreach (char c in text)
            {
                char key = keys[c];
                if (key == '\0')
                {
                    continue;
                }

                // Until the window is full, what leaves it is nothing.
                uint slot = filled % Length;
                rolling = unchecked((rolling * Multiplier) + key - (window[slot] * outgoing));
                window[slot] = key;
                filled++;
                ulong hash = Mixed(rolling);
                if (filled >= Length && hash < ulong.MaxValue / Parts)
                {
                    kept.Add(hash);
                }
            }
        }

        kept.Sort();
        return new TextSketch(Distinct(kept));
    }

    private static EquatableArray<ulong> Distinct(List<ulong> sorted)
    {
        int count = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        sorted.RemoveRange(count, sorted.Count - count);
        return sorted.ToEquatableArray();
    }

    private static char KeyOf(char c)
    {
        char key = Fold.ToKey(c);
        return key is >= '\u4E00' and <= '\u9FFF' || char.IsLetterOrDigit(key) ? key : '\0';
    }

    // The rolling sum has its pattern in its low digits; which part a string falls into must not (the finaliser of MurmurHash3).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
            return hash ^ (hash >> 33);
        }
    }

    private static ulong Power(ulong value, int exponent)
    {
        ulong power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power = unchecked(power * value);
        }

        return power;
    }
}
