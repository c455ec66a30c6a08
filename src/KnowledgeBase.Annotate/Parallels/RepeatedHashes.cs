namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// Which hashes stand in more than one text, by a bit each: most strings stand in one, and need not be kept to find that out. Several hashes share
/// a bit, so a few that stand in one text are said to be repeated. Safe for parallel use; what it says in the end does not depend on the order.
/// </summary>
internal sealed class RepeatedHashes
{
    // So many for each hash leave one in ten that is said to be repeated and is not.
    private const int BitsForHash = 8;
    private const int FewestBits = 16;
    private const int MostBits = 27;

    private readonly uint[] _seen;
    private readonly uint[] _again;
    private readonly int _shift;

    /// <param name="expected">About how many hashes there will be.</param>
    public RepeatedHashes(long expected)
    {
        int bits = FewestBits;
        while (bits < MostBits && 1L << bits < BitsForHash * expected)
        {
            bits++;
        }

        _shift = 32 - bits;
        _seen = new uint[1 << (bits - 5)];
        _again = new uint[1 << (bits - 5)];
    }

    /// <summary>Adds the hashes of one text.</summary>
    /// <param name="hashes">Are sorted.</param>
    public void Add(Span<uint> hashes)
    {
        hashes.Sort();
        for (int i = 0; i < hashes.Length; i++)
        {
            // What the text itself has twice is not repeated; nor are two of its hashes with the same bit.
            if (i == 0 || hashes[i] >> _shift != hashes[i - 1] >> _shift)
            {
                (int word, uint bit) = PlaceOf(hashes[i]);
                if ((Interlocked.Or(ref _seen[word], bit) & bit) != 0)
                {
                    Interlocked.Or(ref _again[word], bit);
                }
            }
        }
    }

    public bool Contains(uint hash)
    {
        (int word, uint bit) = PlaceOf(hash);
        return (_again[word] & bit) != 0;
    }

    private (int Word, uint Bit) PlaceOf(uint hash) => ((int)(hash >> _shift >> 5), 1u << (int)((hash >> _shift) & 31));
}
