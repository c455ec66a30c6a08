namespace KnowledgeBase.Text.Folding;

/// <summary>
/// What search, quotation and reuse compare: the folded text without punctuation and blanks. <paramref name="Origins"/>[i] is the offset in
/// the input, in UTF-16 code units, where character i of <paramref name="Text"/> comes from; one more entry is the input's length.
/// <paramref name="Ends"/>[i] is the exclusive end of what it comes from: a mask stands for several characters.
/// </summary>
public sealed record Skeleton(string Text, EquatableArray<int> Origins, EquatableArray<int> Ends)
{
    /// <summary>The part of the input that a part of the skeleton comes from, punctuation in between included.</summary>
    public (int Start, int Length) Locate(int start, int length) =>
        length == 0 ? (Origins[start], 0) : (Origins[start], Ends[start + length - 1] - Origins[start]);
}
