using System.Numerics;

namespace KnowledgeBase.Search.Format;

/// <summary>A growing stream of bits, the most significant of a byte first.</summary>
internal sealed class BitWriter
{
    private const int LongestUnary = 20;

    private byte[] _bytes = new byte[256];
    private int _count;
    private uint _open;
    private int _openBits;

    /// <summary>Bits written so far.</summary>
    public int Length => (_count * 8) + _openBits;

    /// <summary>The bytes that are complete.</summary>
    public ReadOnlySpan<byte> Complete => _bytes.AsSpan(0, _count);

    /// <param name="value">Written with its lowest <paramref name="count"/> bits, the highest of them first.</param>
    /// <param name="count">0 to 32.</param>
    public void Bits(uint value, int count)
    {
        if (count > 24)
        {
            Bits(value >> 16, count - 16);
            value &= 0xFFFF;
            count = 16;
        }

        _open = (_open << count) | (value & ((1u << count) - 1));
        _openBits += count;
        while (_openBits >= 8)
        {
            _openBits -= 8;
            Append((byte)(_open >> _openBits));
        }
    }

    public void Bit(bool value) => Bits(value ? 1u : 0u, 1);

    /// <summary>Elias gamma of value + 1.</summary>
    public void Gamma(int value)
    {
        uint coded = checked((uint)value + 1);
        int digits = 32 - BitOperations.LeadingZeroCount(coded);
        Bits(0, digits - 1);
        Bits(coded, digits);
    }

    /// <summary>Golomb-Rice with 2^<paramref name="k"/>; what would need more than 20 ones is written whole (Rice, IEEE Trans. Commun. 19, 1971).</summary>
    public void Rice(int k, int value)
    {
        uint quotient = (uint)value >> k;
        if (quotient >= LongestUnary)
        {
            Bits((1u << LongestUnary) - 1, LongestUnary);
            Bits((uint)value, 32);
            return;
        }

        Bits((1u << ((int)quotient + 1)) - 2, (int)quotient + 1);
        Bits((uint)value, k);
    }

    /// <summary>Goes back to an earlier <see cref="Length"/>.</summary>
    public void Truncate(int length)
    {
        int bytes = length / 8;
        int bits = length % 8;
        uint last = bytes < _count ? _bytes[bytes] : _open << (8 - _openBits);
        _count = bytes;
        _openBits = bits;
        _open = bits == 0 ? 0 : last >> (8 - bits);
    }

    /// <summary>Writes over zeros in bytes that are complete.</summary>
    public void Patch(int at, uint value, int count)
    {
        for (int i = 0; i < count; i++)
        {
            uint bit = (value >> (count - 1 - i)) & 1;
            _bytes[(at + i) / 8] |= (byte)(bit << (7 - ((at + i) % 8)));
        }
    }

    /// <summary>All bytes, the last filled with zeros.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[_count + (_openBits > 0 ? 1 : 0)];
        Array.Copy(_bytes, bytes, _count);
        if (_openBits > 0)
        {
            bytes[_count] = (byte)(_open << (8 - _openBits));
        }

        return bytes;
    }

    public void Clear() => Truncate(0);

    private void Append(byte value)
    {
        if (_count == _bytes.Length)
        {
            Array.Resize(ref _bytes, _count * 2);
        }

        _bytes[_count++] = value;
    }
}
