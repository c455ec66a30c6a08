namespace KnowledgeBase.Search.Query;

/// <summary>What a query found in all.</summary>
public readonly record struct MatchCounts(int Documents, int Passages, int Hits)
{
    public MatchCounts Add(DocumentMatch match) => new(Documents + 1, Passages + match.PassageCount, Hits + match.Hits.Count);
}
