namespace KnowledgeBase.Search;

/// <summary>A field of documents that the index shall know: <paramref name="Kind"/> is term, date, number or text, see <c>docs/search-format.md</c>.</summary>
public sealed record SearchField(string Key, string Kind, bool IsFacet, bool IsStored);
