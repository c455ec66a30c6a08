namespace KnowledgeBase.Search.Format;

/// <summary>Keys, front-coded: what a key shares with the one before it is not written again.</summary>
internal static class KeyText
{
    public static void Write(BitWriter writer, ReadOnlySpan<ushort> key, int shared, int symbolBits)
    {
        writer.Gamma(shared);
        writer.Gamma(key.Length - shared);
        foreach (ushort symbol in key[shared..])
        {
            writer.Bits(symbol, symbolBits);
        }
    }

    /// <exception cref="DamagedIndexException">More is shared than there is.</exception>
    public static ushort[] Read(ref BitReader reader, ReadOnlySpan<ushort> before, int symbolBits)
    {
        int shared = reader.Gamma();
        int added = reader.Gamma();
        if (shared > before.Length || shared + added > IndexFormat.Depth + 1)
        {
            throw new DamagedIndexException("A key of the index is damaged.");
        }

        var key = new ushort[shared + added];
        before[..shared].CopyTo(key);
        for (int i = shared; i < key.Length; i++)
        {
            key[i] = (ushort)reader.Bits(symbolBits);
        }

        return key;
    }
}
