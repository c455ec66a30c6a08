using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>What two skeletons have in common.</summary>
internal static class CommonText
{
    /// <summary>Length of the longest common subsequence.</summary>
    public static int Subsequence(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        CommonSubsequence places = new(one);
        ulong[] row = new ulong[places.Words];
        CommonSubsequence.Begin(row);
        foreach (char c in other)
        {
            places.Step(row, row, c);
        }

        return CommonSubsequence.LengthIn(row, one.Length);
    }

    /// <summary>The longest string that stands in both; of equals the first of <paramref name="one"/>, and there the last of <paramref name="other"/>.</summary>
    /// <param name="one">Any.</param>
    /// <param name="other">At most 65,535 code units.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (int InOne, int InOther, int Length) Substring(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        // For each character of the other, how long the string is that ends there and at the one before in 'one': a row and the row before it,
        // with room before the first and for a whole vector behind the last.
        int width = Vector<ushort>.Count;
        int room = other.Length + width + 1;
        ushort[] rows = ArrayPool<ushort>.Shared.Rent(3 * room);
        rows.AsSpan(0, 3 * room).Clear();
        Span<ushort> before = rows.AsSpan(0, room);
        Span<ushort> now = rows.AsSpan(room, room);
        Span<ushort> text = rows.AsSpan(2 * room, room);
        MemoryMarshal.Cast<char, ushort>(other).CopyTo(text);
        (int One, int Other, int Length) best = default;
        for (int i = 0; i < one.Length; i++)
        {
            var wanted = new Vector<ushort>(one[i]);
            var longest = new Vector<ushort>((ushort)best.Length);
            bool isLonger = false;
            for (int j = 0; j < other.Length; j += width)
            {
                Vector<ushort> lengths = Vector.Equals(new Vector<ushort>(text[j..]), wanted) & (new Vector<ushort>(before[j..]) + Vector<ushort>.One);
                lengths.CopyTo(now[(j + 1)..]);
                isLonger |= Vector.GreaterThanAny(lengths, longest);
            }

            for (int j = other.Length; isLonger && j > 0; j--)
            {
                best = now[j] > best.Length ? (i + 1 - now[j], j - now[j], now[j]) : best;
            }

            Span<ushort> last = before;
            before = now;
            now = last;
        }

        ArrayPool<ushort>.Shared.Return(rows);
        return best;
    }
}
