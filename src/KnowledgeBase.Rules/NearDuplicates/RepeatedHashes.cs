using System.Runtime.CompilerServices;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.NearDuplicates;

/// <summary>
/// Picks the hashes that several sketches may have. Most strings stand in one speech only, and need not be sorted to know it.
/// </summary>
internal static class RepeatedHashes
{
    // So that few hashes meet another in their bit by chance.
    private const int BitsForHash = 8;
    private const int FewestBits = 1 << 12;

    /// <summary>Every hash that stands in several sketches, as often as it does, and a few others; beside each the number of its sketch.</summary>
    /// <param name="sketches">Within one of them no hash stands twice.</param>
    [MethodImpl(HotLoop.Optimized)]
    public static (ulong[] Hashes, int[] Sketches) Of(IReadOnlyList<EquatableArray<ulong>> sketches)
    {
        int bits = FewestBits;
        while (bits < BitsForHash * sketches.Sum(static sketch => sketch.Count))
        {
            bits *= 2;
        }

        ulong mask = (ulong)bits - 1;
        var seen = new ulong[bits / 64];
        var again = new ulong[bits / 64];
        foreach (EquatableArray<ulong> sketch in sketches)
        {
            foreach (ulong hash in sketch)
            {
                int word = (int)(hash & mask) >> 6;
                ulong bit = 1UL << (int)(hash & 63);
                again[word] |= seen[word] & bit;
                seen[word] |= bit;
            }
        }

        List<ulong> hashes = [];
        List<int> owners = [];
        for (int i = 0; i < sketches.Count; i++)
        {
            foreach (ulong hash in sketches[i])
            {
                if ((again[(int)(hash & mask) >> 6] & (1UL << (int)(hash & 63))) != 0)
                {
                    hashes.Add(hash);
                    owners.Add(i);
                }
            }
        }

        return ([.. hashes], [.. owners]);
    }
}
