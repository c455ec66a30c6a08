using System.Numerics;

namespace KnowledgeBase.Search.Writing;

/// <summary>The parameter with which a list of ascending numbers takes the fewest bits.</summary>
internal static class RiceParameter
{
    /// <summary>What lies close together makes the best parameter less than the one for the mean distance.</summary>
    private const int Tried = 5;

    public static int For(ReadOnlySpan<int> values, int before)
    {
        double mean = (values[^1] - (double)before) / values.Length;
        int most = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, mean)), 0, 31);
        int best = most;
        long least = long.MaxValue;
        for (int k = most; k >= Math.Max(0, most - Tried); k--)
        {
            long bits = (long)values.Length * (k + 1);
            int last = before;
            foreach (int value in values)
            {
                int quotient = (value - last - 1) >> k;
                bits += quotient < 20 ? quotient : 51 - k;
                last = value;
            }

            if (bits < least)
            {
                (best, least) = (k, bits);
            }
            else
            {
                break;
            }
        }

        return best;
    }
}
