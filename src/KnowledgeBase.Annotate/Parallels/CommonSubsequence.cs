using System.Numerics;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// The longest common subsequence of a text and another, 64 characters of the text at a time (Hyyrö 2004). A row has a bit for each of its
/// characters, which is 0 where the subsequence with what was read of the other text becomes longer by one.
/// </summary>
internal sealed class CommonSubsequence
{
    private readonly Dictionary<char, int> _numbers = [];
    private readonly ulong[] _places;

    public CommonSubsequence(ReadOnlySpan<char> text)
    {
        Words = (text.Length + 63) / 64;
        foreach (char c in text)
        {
            _numbers.TryAdd(c, _numbers.Count);
        }

        _places = new ulong[_numbers.Count * Words];
        for (int i = 0; i < text.Length; i++)
        {
            _places[(_numbers[text[i]] * Words) + (i / 64)] |= 1UL << (i % 64);
        }
    }

    /// <summary>How long a row is.</summary>
    public int Words { get; }

    /// <summary>The row of an empty text.</summary>
    public static void Begin(Span<ulong> row) => row.Fill(ulong.MaxValue);

    /// <summary>The row after one more character of the other text; both may be one.</summary>
    public void Step(ReadOnlySpan<ulong> row, Span<ulong> next, char c)
    {
        if (!_numbers.TryGetValue(c, out int number))
        {
            row.CopyTo(next);
            return;
        }

        ReadOnlySpan<ulong> places = _places.AsSpan(number * Words, Words);
        ulong carry = 0;
        for (int i = 0; i < row.Length; i++)
        {
            ulong open = row[i];
            ulong sum = unchecked(open + (open & places[i]));
            ulong total = unchecked(sum + carry);
            carry = sum < open || total < sum ? 1UL : 0;
            next[i] = total | (open & ~places[i]);
        }
    }

    /// <summary>Length of the longest common subsequence with the first <paramref name="length"/> characters of the text.</summary>
    public static int LengthIn(ReadOnlySpan<ulong> row, int length)
    {
        int open = 0;
        for (int i = 0; i < length / 64; i++)
        {
            open += BitOperations.PopCount(row[i]);
        }

        return length - open - (length % 64 == 0 ? 0 : BitOperations.PopCount(row[length / 64] & ((1UL << (length % 64)) - 1)));
    }
}
