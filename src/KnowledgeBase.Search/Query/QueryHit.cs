namespace KnowledgeBase.Search.Query;

/// <summary>
/// One hit: the number of its passage in the document, its place in the skeleton, and what readers see of it, in UTF-16 code units of the
/// passage's text (end exclusive).
/// </summary>
public readonly record struct QueryHit(int Passage, PassageSpan Span, int DisplayStart, int DisplayEnd);
