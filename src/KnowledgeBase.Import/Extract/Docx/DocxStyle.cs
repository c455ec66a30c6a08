namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>What a style says for text and its numbers. <see cref="Hidden"/> is null when it says nothing.</summary>
internal sealed record DocxStyle
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? BasedOn { get; init; }

    public bool? Hidden { get; init; }

    public NumberingReference Numbering { get; init; }
}
