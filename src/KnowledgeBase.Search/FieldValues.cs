using KnowledgeBase.Text;

namespace KnowledgeBase.Search;

/// <summary>The values of one field of a document as readers see them; at least one.</summary>
public sealed record FieldValues(string Key, EquatableArray<string> Values);
