using System.Numerics;

namespace KnowledgeBase.Search.Format;

/// <summary>Reads what <see cref="BitWriter"/> wrote; past the end there are only errors, never zeros.</summary>
internal ref struct BitReader(ReadOnlySpan<byte> bytes)
{
    private const int LongestUnary = 20;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Bits read so far.</summary>
    public int Position { get; private set; }

    /// <exception cref="DamagedIndexException">The stream ends before.</exception>
    public uint Bits(int count)
    {
        if (Position + count > _bytes.Length * 8)
        {
            throw new DamagedIndexException("A part of the index ends too early.");
        }

        ulong value = 0;
        int end = Position + count;
        for (int at = Position >> 3; at <= (end - 1) >> 3; at++)
        {
            value = (value << 8) | _bytes[at];
        }

        value >>= (8 - (end & 7)) & 7;
        Position = end;
        return (uint)(value & ((1ul << count) - 1));
    }

    public bool Bit() => Bits(1) == 1;

    /// <summary>Up to 20 of the next bits without reading them, zeros behind the end.</summary>
    public readonly uint Peek(int count)
    {
        ulong value = 0;
        int end = Position + count;
        for (int at = Position >> 3; at <= (end - 1) >> 3; at++)
        {
            value = (value << 8) | (at < _bytes.Length ? _bytes[at] : (byte)0);
        }

        value >>= (8 - (end & 7)) & 7;
        return (uint)(value & ((1ul << count) - 1));
    }

    public int Gamma()
    {
        int zeros = 0;
        while (!Bit())
        {
            if (++zeros > 30)
            {
                throw new DamagedIndexException("A number in the index is too large.");
            }
        }

        return (int)((1u << zeros) | Bits(zeros)) - 1;
    }

    public int Rice(int k)
    {
        int quotient = BitOperations.LeadingZeroCount(~Peek(LongestUnary) << (32 - LongestUnary));
        if (quotient >= LongestUnary)
        {
            _ = Bits(LongestUnary);
            return (int)Bits(32);
        }

        _ = Bits(quotient + 1);
        return (quotient << k) | (int)Bits(k);
    }
}
