using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules.Collections;

/// <summary>One field of a collection or of a record in it. <see cref="Key"/> is what content writes: lower case with '-'.</summary>
public sealed record FieldSchema
{
    public required string Key { get; init; }

    public required FieldType Type { get; init; }

    public bool Required { get; init; }

    public required LabelSet Label { get; init; }

    /// <summary>What search does with the field; null when it does nothing.</summary>
    public SearchUse? Search { get; init; }
}
