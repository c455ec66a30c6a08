using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>The lengths of a Huffman code for counted symbols, none longer than the format allows.</summary>
internal static class CodeLengths
{
    /// <param name="counts">How often each symbol occurs; those with 0 get no code.</param>
    public static byte[] Of(long[] counts)
    {
        byte[] lengths = new byte[counts.Length];
        int[] used = [.. Enumerable.Range(0, counts.Length).Where(symbol => counts[symbol] > 0).OrderBy(symbol => counts[symbol]).ThenBy(static symbol => symbol)];
        if (used.Length == 1)
        {
            lengths[used[0]] = 1;
            return lengths;
        }

        // A code that is too long has symbols that are too rare: as if they were more frequent, it gets shorter. Ends when all are alike.
        for (long least = 1; used.Length > 0; least = Math.Max(least * 2, 2))
        {
            Assign(used, counts, least, lengths);
            if (lengths.Max() <= IndexFormat.LongestCode)
            {
                break;
            }
        }

        return lengths;
    }

    /// <summary>Two queues, because the symbols come in order (van Leeuwen 1976).</summary>
    private static void Assign(int[] used, long[] counts, long least, byte[] lengths)
    {
        int n = used.Length;
        var weights = new long[(2 * n) - 1];
        var parents = new int[(2 * n) - 1];
        for (int i = 0; i < n; i++)
        {
            weights[i] = Math.Max(counts[used[i]], least);
        }

        int leaf = 0;
        int inner = n;
        for (int made = n; made < weights.Length; made++)
        {
            for (int side = 0; side < 2; side++)
            {
                int least1 = leaf < n && (inner >= made || weights[leaf] <= weights[inner]) ? leaf++ : inner++;
                weights[made] += weights[least1];
                parents[least1] = made;
            }
        }

        var depths = new int[weights.Length];
        for (int i = weights.Length - 2; i >= 0; i--)
        {
            depths[i] = depths[parents[i]] + 1;
            if (i < n)
            {
                lengths[used[i]] = (byte)Math.Min(depths[i], byte.MaxValue);
            }
        }
    }
}
