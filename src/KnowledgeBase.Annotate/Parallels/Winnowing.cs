using System.Runtime.CompilerServices;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Picks some of the strings of <paramref name="gram"/> characters of a sentence, the same ones wherever they stand: of every
/// <paramref name="window"/> that follow each other the one with the smallest hash (Schleimer, Wilkerson, Aiken 2003). Two sentences with
/// gram + window − 1 characters in common share one. Strings with a mask, of figures alone or inside a set phrase tell nothing and are never picked.
/// </summary>
internal sealed class Winnowing(int gram, int window)
{
    private readonly ulong _outgoing = GramHash.Power(gram);

    /// <summary>Adds to <paramref name="picked"/> 32 bits of the hash of each string that is picked, in the order of the sentence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pick(WrittenSentence sentence, List<uint> picked)
    {
        int count = sentence.Text.Length - gram + 1;
        if (count <= 0)
        {
            return;
        }

        Span<uint> hashes = count <= SentenceTable.Longest ? stackalloc uint[count] : new uint[count];
        Hash(sentence, hashes);
        int chosen = -1;
        for (int end = Math.Min(window, count); end <= count; end++)
        {
            int best = end - 1;
            for (int i = end - 2; i >= Math.Max(0, end - window); i--)
            {
                best = hashes[i] < hashes[best] ? i : best;
            }

            if (best != chosen && hashes[best] != uint.MaxValue)
            {
                picked.Add(hashes[best]);
                chosen = best;
            }
        }
    }

    // Whether a string tells something is known by what came last before its end: a mask, a character that is no figure, one outside set phrases.
    private void Hash(WrittenSentence sentence, Span<uint> hashes)
    {
        ReadOnlySpan<char> text = sentence.Text;
        ReadOnlySpan<bool> set = sentence.Set;
        ulong rolling = 0;
        int lastMask = -1;
        int lastWord = -1;
        int lastFree = -1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            rolling = unchecked((rolling * GramHash.Multiplier) + c - (i >= gram ? text[i - gram] * _outgoing : 0));
            lastMask = c == SkeletonSigns.Mask ? i : lastMask;
            lastWord = SkeletonSigns.IsFigure(c) ? lastWord : i;
            lastFree = set.IsEmpty || !set[i] ? i : lastFree;
            int start = i - gram + 1;
            if (start >= 0)
            {
                hashes[start] = lastMask < start && lastWord >= start && lastFree >= start ? (uint)(GramHash.Mixed(rolling) >> 32) & ~1u : uint.MaxValue;
            }
        }
    }
}
