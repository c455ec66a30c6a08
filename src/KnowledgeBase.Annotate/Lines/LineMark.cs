namespace KnowledgeBase.Annotate.Lines;

/// <summary>
/// What a person marked in a line, such as <c>[“…”]{quote verified}</c>: <paramref name="Kind"/> is a key of the vocabulary MarkKind,
/// <paramref name="Word"/> what follows it; offsets are UTF-16 code units of the line.
/// </summary>
public sealed record LineMark(string Kind, string? Word, int Start, int Length)
{
    /// <summary>Exclusive.</summary>
    public int End => Start + Length;
}
