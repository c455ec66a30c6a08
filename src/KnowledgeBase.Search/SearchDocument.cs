using KnowledgeBase.Text;

namespace KnowledgeBase.Search;

/// <summary>
/// One document as the index takes it. <see cref="Key"/> orders the documents and is unique; <see cref="Title"/> is what a result is called;
/// <see cref="Url"/> is relative to the root of the site ("speeches/x.html"). Only <see cref="Passages"/> are searched.
/// </summary>
public sealed record SearchDocument(string Key, string Title, string Url, EquatableArray<SearchPassage> Passages)
{
    /// <summary>What else is known of the document, for readers; fields without a value are left out.</summary>
    public EquatableArray<FieldValues> Fields { get; init; }
}
