namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// What two sentences share of the distinct three-character strings, figures and masks apart: <paramref name="Shared"/> in all, of them
/// <paramref name="Own"/> outside set phrases; <paramref name="Shorter"/> and <paramref name="Longer"/>: how many the sentences have.
/// </summary>
internal readonly record struct Overlap(int Shared, int Own, int Shorter, int Longer)
{
    // A sentence of eight characters, word for word.
    private const int FewestShared = SentenceTable.Shortest - 2;

    // A string of twelve characters has ten of three.
    private const int LongShared = SharedFragment.Shortest - 2;

    /// <summary>That of a sentence of so many characters with itself.</summary>
    public static Overlap OfWhole(int length) => new(length - 2, length - 2, length - 2, length - 2);

    /// <summary>0 to 1.</summary>
    public double Containment => (double)Shared / Math.Max(1, Shorter);

    /// <summary>A few words in common say something only of two sentences of about one length.</summary>
    public bool IsTelling => Own >= LongShared || (Own >= FewestShared && 2 * Longer <= 3 * Shorter);

    /// <summary>What is said mostly in set phrases may be said by anybody.</summary>
    public bool IsOwn => 3 * Own >= Shared;

    /// <summary>Enough for a fragment that stands in both.</summary>
    public bool IsLong => Own >= LongShared;
}
