using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Frames;

/// <summary>
/// One phrase of the form 以“A”破“B” (then <see cref="Second"/> is what is quoted behind the verb) or 以“学”铸魂 (then it is the words that
/// follow).
/// </summary>
public sealed record ParallelPhrase
{
    public required EquatableArray<TextPlace> Places { get; init; }

    /// <summary>The verb between two quoted words (破), or null.</summary>
    public required string? Verb { get; init; }

    public required string First { get; init; }

    public required string Second { get; init; }

    /// <summary>The form with letters for what changes: 以“A”破“B”, 以“A”B.</summary>
    public string Frame => Verb is null ? "以“A”B" : $"以“A”{Verb}“B”";
}
