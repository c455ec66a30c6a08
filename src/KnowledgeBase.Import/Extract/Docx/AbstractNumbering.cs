namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>A definition of nine levels (w:abstractNum); what is counted, however many lists use it.</summary>
internal sealed record AbstractNumbering
{
    public required string Id { get; init; }

    /// <summary>The numbering style that holds the levels instead (w:numStyleLink).</summary>
    public string? StyleLink { get; init; }

    public required IReadOnlyDictionary<int, NumberingLevel> Levels { get; init; }
}
