namespace KnowledgeBase.Rules.Redactions;

/// <summary>
/// A run of one character that stands for hidden words: <c>**</c>, <c>XX</c>, <c>××</c>, 某某. Offsets are UTF-16 code units of the text;
/// <see cref="Spelling"/> is the character.
/// </summary>
public readonly record struct MaskRun(int Start, int Length, char Spelling)
{
    /// <summary>Exclusive.</summary>
    public int End => Start + Length;
}
