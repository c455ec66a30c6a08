namespace KnowledgeBase.Search.Query;

/// <summary>A place in one passage, in characters of its skeleton (UTF-16 code units); <paramref name="End"/> is exclusive.</summary>
public readonly record struct PassageSpan(int Start, int End);
