namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>
/// Words that the document gives to somebody. <see cref="Attribution"/> is the annotator's name for the speaker, null when there is none;
/// <see cref="Lead"/> the words before the quotation, null where <see cref="Text"/> has them in it.
/// </summary>
public sealed record GoldQuotation
{
    public required string Text { get; init; }

    public string? Attribution { get; init; }

    public string? Lead { get; init; }

    /// <summary>In quotation marks.</summary>
    public required bool IsDirect { get; init; }
}
