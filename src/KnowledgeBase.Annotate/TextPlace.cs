namespace KnowledgeBase.Annotate;

/// <summary>
/// Where in a speech something stands: <paramref name="Length"/> UTF-16 code units from <paramref name="Start"/> of the plain text of the block
/// with the address <paramref name="BlockId"/>. What runs from a run-in heading into its paragraph has two places.
/// </summary>
public readonly record struct TextPlace(string BlockId, int Start, int Length)
{
    /// <summary>Exclusive.</summary>
    public int End => Start + Length;
}
