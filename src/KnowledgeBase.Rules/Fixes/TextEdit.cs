namespace KnowledgeBase.Rules.Fixes;

/// <summary>Puts <paramref name="Text"/> in the place of <paramref name="Length"/> UTF-16 code units from <paramref name="Start"/>, an offset of the whole file.</summary>
public readonly record struct TextEdit(int Start, int Length, string Text)
{
    public int End => Start + Length;
}
