namespace KnowledgeBase.Rules.Quotations;

/// <summary>
/// Words that a text gives to somebody. <see cref="Start"/> and <see cref="End"/> (exclusive) are UTF-16 code units of the text: of the words
/// alone, without the quotation marks around direct ones.
/// </summary>
public sealed record QuotedWords
{
    public required Speaker Speaker { get; init; }

    public required int VerbStart { get; init; }

    public required int VerbLength { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary>In quotation marks; otherwise the text reports what was said.</summary>
    public required bool IsDirect { get; init; }

    /// <summary>False for reported words after a colon: where they end is a guess.</summary>
    public bool IsEndSure { get; init; } = true;
}
