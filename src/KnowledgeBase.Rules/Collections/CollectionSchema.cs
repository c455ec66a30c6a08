using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Collections;

/// <summary>
/// What the documents of one folder declare in their front matter, from <c>input/collections/*.yml</c>. <see cref="Name"/> is a C# name;
/// <see cref="Folder"/> is relative to the repository, with '/' and none at its end.
/// </summary>
public sealed record CollectionSchema
{
    public required string Path { get; init; }

    public required string Name { get; init; }

    public required string Folder { get; init; }

    public required EquatableArray<FieldSchema> Fields { get; init; }
}
