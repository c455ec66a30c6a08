namespace KnowledgeBase.Annotate.Parallels;

/// <summary>What two skeletons have in common.</summary>
internal static class CommonText
{
    /// <summary>Length of the longest common subsequence, by a bit for each character of the one (Hyyrö 2004): 64 at a time.</summary>
    public static int Subsequence(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int words = (one.Length + 63) / 64;
        Dictionary<char, ulong[]> places = [];
        for (int i = 0; i < one.Length; i++)
        {
            if (!places.TryGetValue(one[i], out ulong[]? bits))
            {
                places.Add(one[i], bits = new ulong[words]);
            }

            bits[i / 64] |= 1UL << (i % 64);
        }

        var open = new ulong[words];
        Array.Fill(open, ulong.MaxValue);
        foreach (char c in other)
        {
            if (places.TryGetValue(c, out ulong[]? bits))
            {
                Step(open, bits);
            }
        }

        int closed = 0;
        for (int i = 0; i < one.Length; i++)
        {
            closed += (open[i / 64] & (1UL << (i % 64))) == 0 ? 1 : 0;
        }

        return closed;
    }

    /// <summary>The longest string that stands in both; of equals the first of <paramref name="one"/>.</summary>
    public static (int InOne, int InOther, int Length) Substring(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var lengths = new int[other.Length + 1];
        (int One, int Other, int Length) best = default;
        for (int i = 0; i < one.Length; i++)
        {
            for (int j = other.Length; j > 0; j--)
            {
                lengths[j] = one[i] == other[j - 1] ? lengths[j - 1] + 1 : 0;
                best = lengths[j] > best.Length ? (i + 1 - lengths[j], j - lengths[j], lengths[j]) : best;
            }
        }

        return best;
    }

    private static void Step(ulong[] open, ulong[] bits)
    {
        ulong carry = 0;
        for (int i = 0; i < open.Length; i++)
        {
            ulong matched = open[i] & bits[i];
            ulong sum = unchecked(open[i] + matched);
            ulong over = sum < open[i] ? 1UL : 0;
            ulong total = unchecked(sum + carry);
            over |= total < sum ? 1UL : 0;
            carry = over;
            open[i] = total | (open[i] & ~bits[i]);
        }
    }
}
