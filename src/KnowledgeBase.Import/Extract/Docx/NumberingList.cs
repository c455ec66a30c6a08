namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>A list (w:num): a definition, with levels of its own or other first numbers.</summary>
internal sealed record NumberingList
{
    public required int Id { get; init; }

    public required string Definition { get; init; }

    public required IReadOnlyDictionary<int, NumberingLevel> Levels { get; init; }

    public required IReadOnlyDictionary<int, long> Starts { get; init; }
}
