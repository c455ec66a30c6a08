namespace KnowledgeBase.Rules.Quotations;

/// <summary>
/// Who is quoted, as the text has it: <see cref="Length"/> UTF-16 code units from <see cref="Start"/>. <see cref="IsMasked"/>: the source
/// hides who it is.
/// </summary>
public readonly record struct Speaker(int Start, int Length, SpeakerKind Kind, bool IsMasked)
{
    /// <summary>Exclusive.</summary>
    public int End => Start + Length;
}
