using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Query;

/// <summary>
/// That a document matches, with the hits of all its spans in the order of the text: none when only fields were asked for. A place that two
/// terms find counts twice.
/// </summary>
public sealed record DocumentMatch(EquatableArray<QueryHit> Hits)
{
    /// <summary>How many passages hold a hit.</summary>
    public int PassageCount => Hits.Select(static hit => hit.Passage).Distinct().Count();

    /// <summary>The hits by the weight of their passages: the order of results.</summary>
    public required int Weight { get; init; }
}
