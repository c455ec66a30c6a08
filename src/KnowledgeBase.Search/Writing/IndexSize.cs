namespace KnowledgeBase.Search.Writing;

/// <summary>How finely the index is cut. Larger lists make a smaller index and larger downloads.</summary>
/// <param name="Cap">A group of more places is split.</param>
/// <param name="Big">A pair of characters with more places is very common, and a node with more occurrences lists its documents.</param>
public sealed record IndexSize(int Cap, int Big)
{
    /// <summary>Measured on 2,000 and 10,000 documents, see bench/README.md.</summary>
    /// <param name="characters">Folded UTF-16 code units of all documents.</param>
    public static IndexSize For(int characters) => characters switch
    {
        < 25_000_000 => new IndexSize(1_024, 4_096),
        < 100_000_000 => new IndexSize(2_048, 8_192),
        _ => new IndexSize(4_096, 16_384),
    };
}
