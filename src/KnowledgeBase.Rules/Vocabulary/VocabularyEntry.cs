namespace KnowledgeBase.Rules.Vocabulary;

/// <summary>
/// One term: <see cref="Key"/> is what content writes, <see cref="Name"/> its C# name, <see cref="Slug"/> its part of an address.
/// </summary>
public sealed record VocabularyEntry
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string Slug { get; init; }

    public required LabelSet Label { get; init; }

    public string? About { get; init; }
}
