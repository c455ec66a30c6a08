namespace KnowledgeBase.Rules;

/// <summary>
/// A place in a text file. Offsets are UTF-16 code units from the start of the file, as in Roslyn; lines and columns count from 1,
/// a column is a code unit too, and the end is exclusive.
/// </summary>
public readonly record struct SourceSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public int End => Start + Length;

    public override string ToString() => $"({StartLine},{StartColumn})-({EndLine},{EndColumn})";
}
