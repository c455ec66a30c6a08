using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Redactions;

/// <summary>
/// Characters that stand for hidden words: <c>**</c>, <c>XX</c>, <c>××</c>, 某某. <see cref="Spelling"/> is the character they are made of;
/// offsets are UTF-16 code units of the part's plain text.
/// </summary>
internal readonly record struct Mask(TextPart Part, int Start, int Length, char Spelling)
{
    public int End => Start + Length;

    public string Text => Part.Plain.Substring(Start, Length);
}
