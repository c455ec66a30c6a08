using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Index;

/// <summary>One document as the index holds it.</summary>
public sealed record IndexedDocument(string Key, string Title, string Url, EquatableArray<IndexedPassage> Passages)
{
    public EquatableArray<FieldValues> Fields { get; init; }
}
