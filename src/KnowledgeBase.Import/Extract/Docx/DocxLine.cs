namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>A paragraph, a row of a table or a note as text; offsets of the removals are in that text. Soft breaks are "\n" in it.</summary>
internal sealed record DocxLine(string Text, IReadOnlyList<ExtractedRemoval> Removals)
{
    public static DocxLine Empty { get; } = new("", []);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
