namespace KnowledgeBase.Search.Query;

/// <summary>The outcome of reading a query: exactly one of the two is there.</summary>
public sealed record QueryParse(SearchQuery? Query, QueryError? Error);
