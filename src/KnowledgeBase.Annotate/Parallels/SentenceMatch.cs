namespace KnowledgeBase.Annotate.Parallels;

/// <summary>Two sentences, numbered within their texts, and what they share.</summary>
internal readonly record struct SentenceMatch(int First, int Second, Overlap Overlap)
{
    // From here on one sentence is written from the other; below Variant they are two.
    private const double Reuse = 0.60;
    private const double Variant = 0.40;

    public double Containment => Overlap.Containment;

    public bool IsReuse => Containment >= Reuse && Overlap.IsTelling && Overlap.IsOwn;

    public bool IsVariant => Containment >= Variant && Overlap.IsTelling && Overlap.IsOwn;
}
