using KnowledgeBase.Search.Index;
using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Phrase;

/// <summary>The occurrences in one document, in reading order; at least one.</summary>
public sealed record DocumentHits(IndexedDocument Document, EquatableArray<PhraseHit> Hits)
{
    /// <summary>What puts results in order: the occurrences, each as often as the weight of its passage says.</summary>
    public long Weight => Hits.Sum(static hit => (long)hit.Passage.Weight);
}
