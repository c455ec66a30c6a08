using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Collections;

/// <summary>
/// The declared type of a field. <see cref="Name"/> is the C# name of the vocabulary or of the record, else null;
/// <see cref="Fields"/> are the record's.
/// </summary>
public sealed record FieldType
{
    public required FieldForm Form { get; init; }

    public bool IsList { get; init; }

    public string? Name { get; init; }

    public EquatableArray<FieldSchema> Fields { get; init; }
}
