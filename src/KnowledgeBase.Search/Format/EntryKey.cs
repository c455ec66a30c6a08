namespace KnowledgeBase.Search.Format;

/// <summary>The keys of the entries of a page, but for its first, which the directory has: what is dropped of the key before, what is added.</summary>
internal static class EntryKey
{
    /// <summary>The next key differs from the one before by about 2^6 symbols.</summary>
    private const int DistanceBits = 6;

    /// <summary>Writes a key that comes after the one before.</summary>
    public static void Write(BitWriter writer, ReadOnlySpan<ushort> key, ReadOnlySpan<ushort> before, EntryKind kind, int symbolBits)
    {
        int shared = key.CommonPrefixLength(before);
        int dropped = before.Length - shared;
        writer.Gamma(dropped);
        if (kind.IsRest() || kind.IsMore())
        {
            return;
        }

        writer.Gamma(key.Length - shared - 1);
        for (int i = shared; i < key.Length; i++)
        {
            if (i == shared && dropped > 0)
            {
                writer.Rice(DistanceBits, key[i] - before[i] - 1);
            }
            else
            {
                writer.Bits(key[i], symbolBits);
            }
        }
    }

    /// <exception cref="DamagedIndexException">More is dropped than there is, or too much is added.</exception>
    public static ushort[] Read(ref BitReader reader, ReadOnlySpan<ushort> before, EntryKind kind, int symbolBits)
    {
        int dropped = reader.Gamma();
        int shared = before.Length - dropped;
        int added = kind.IsRest() || kind.IsMore() ? 0 : reader.Gamma() + 1;
        if (shared < 0 || shared + added is 0 or > IndexFormat.Depth)
        {
            throw new DamagedIndexException("A key of the index is damaged.");
        }

        var key = new ushort[shared + added];
        before[..shared].CopyTo(key);
        for (int i = shared; i < key.Length; i++)
        {
            key[i] = i == shared && dropped > 0 ? checked((ushort)(before[i] + reader.Rice(DistanceBits) + 1)) : (ushort)reader.Bits(symbolBits);
        }

        return key;
    }
}
