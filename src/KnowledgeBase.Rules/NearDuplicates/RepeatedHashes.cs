using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.NearDuplicates;

/// <summary>
/// Picks the hashes that several sketches have. What stands in one speech only need not be sorted.
/// </summary>
internal static class RepeatedHashes
{
    /// <summary>Those hashes, each as often as it stands, and beside each the number of its sketch.</summary>
    /// <param name="sketches">Within one of them no hash stands twice.</param>
    public static (ulong[] Hashes, int[] Sketches) Of(IReadOnlyList<EquatableArray<ulong>> sketches)
    {
        int total = sketches.Sum(static sketch => sketch.Count);

        // Open addressing; a state is how often the hash of its slot was seen, up to two.
        int size = 16;
        while (size < 2 * total)
        {
            size *= 2;
        }

        var slots = new ulong[size];
        var states = new byte[size];
        foreach (EquatableArray<ulong> sketch in sketches)
        {
            foreach (ulong hash in sketch)
            {
                int slot = SlotOf(hash, slots, states);
                slots[slot] = hash;
                states[slot] = (byte)Math.Min(2, states[slot] + 1);
            }
        }

        List<ulong> hashes = [];
        List<int> owners = [];
        for (int i = 0; i < sketches.Count; i++)
        {
            foreach (ulong hash in sketches[i])
            {
                if (states[SlotOf(hash, slots, states)] == 2)
                {
                    hashes.Add(hash);
                    owners.Add(i);
                }
            }
        }

        return ([.. hashes], [.. owners]);
    }

    // Where the hash stands, or the free place where it belongs.
    private static int SlotOf(ulong hash, ulong[] slots, byte[] states)
    {
        int mask = slots.Length - 1;
        int slot = (int)(uint)hash & mask;
        while (states[slot] != 0 && slots[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
