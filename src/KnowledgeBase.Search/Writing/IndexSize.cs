namespace KnowledgeBase.Search.Writing;

/// <summary>How finely the index is cut. Longer lists make a smaller index and larger downloads.</summary>
/// <param name="Cap">A group of more places is split.</param>
/// <param name="Listed">A node with more occurrences lists its documents.</param>
/// <param name="Big">A pair of characters with more places is very common.</param>
public sealed record IndexSize(int Cap, int Listed, int Big)
{
    private const int Factor = 4;

    /// <summary>Each place may be repeated once.</summary>
    private const int MostCap = Format.IndexFormat.EntryPlaces / 2;

    /// <summary>A group of more places is split.</summary>
    public int Cap { get; } = Cap is > 0 and <= MostCap ? Cap : throw new ArgumentOutOfRangeException(nameof(Cap), Cap, $"A group has 1 to {MostCap} places.");

    /// <summary>Measured on 2,000 and 10,000 documents, see bench/README.md.</summary>
    /// <param name="characters">Folded UTF-16 code units of all documents.</param>
    public static IndexSize For(int characters) => Of(characters switch
    {
        < 25_000_000 => 1_024,
        < 100_000_000 => 4_096,
        _ => 8_192,
    });

    /// <summary>The sizes that go with a cap.</summary>
    public static IndexSize Of(int cap) => new(cap, Factor * cap, 2 * Factor * cap);
}
