using System.Runtime.CompilerServices;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>Hashes of strings of skeleton characters. The same on every machine, as what is found must be.</summary>
internal static class GramHash
{
    public const ulong Multiplier = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = (ulong)text.Length;
        foreach (char c in text)
        {
            hash = unchecked((hash * Multiplier) + c);
        }

        return Mixed(hash);
    }

    /// <summary>The rolling sum has its pattern in its low digits; no part of the result has (the finaliser of MurmurHash3).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mixed(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
            return hash ^ (hash >> 33);
        }
    }

    /// <summary>What a character adds to a rolling sum is gone when this many others have come: the multiplier's power.</summary>
    public static ulong Power(int exponent)
    {
        ulong power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power = unchecked(power * Multiplier);
        }

        return power;
    }
}
