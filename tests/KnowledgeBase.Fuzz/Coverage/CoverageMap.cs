using System.Numerics;
using System.Runtime.InteropServices;

namespace KnowledgeBase.Fuzz.Coverage;

/// <summary>What all inputs together have reached: for each edge, in which orders of magnitude it was gone.</summary>
public sealed class CoverageMap
{
    private readonly byte[] _seen = new byte[Cov.MapSize];

    /// <summary>Edges that some input went.</summary>
    public int Edges { get; private set; }

    /// <returns>Whether this run went an edge, or an edge so often, as none did before.</returns>
    public bool Add(ReadOnlySpan<byte> counts)
    {
        bool isNew = false;
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(counts);
        for (int word = 0; word < words.Length; word++)
        {
            if (words[word] != 0)
            {
                for (int i = word * sizeof(ulong); i < (word + 1) * sizeof(ulong); i++)
                {
                    isNew |= counts[i] != 0 && Add(i, counts[i]);
                }
            }
        }

        return isNew;
    }

    /// <summary>The edges of one run with their orders of magnitude, each as one number.</summary>
    public static IEnumerable<int> Features(byte[] counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                yield return (i << 3) | Bucket(counts[i]);
            }
        }
    }

    private bool Add(int edge, byte count)
    {
        byte bit = (byte)(1 << Bucket(count));
        if ((_seen[edge] & bit) != 0)
        {
            return false;
        }

        Edges += _seen[edge] == 0 ? 1 : 0;
        _seen[edge] |= bit;
        return true;
    }

    // 1, 2-3, 4-7 … 128-255.
    private static int Bucket(byte count) => BitOperations.Log2(count);
}
