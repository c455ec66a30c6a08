using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Phrase;

/// <summary>
/// The answer to a query, exact: <see cref="Folded"/> is what was looked for, empty when the query holds no character that counts;
/// <see cref="Documents"/> have the one with most occurrences first, by weight, then are in the order of the index.
/// </summary>
public sealed record PhraseResult(string Folded, EquatableArray<DocumentHits> Documents)
{
    public int HitCount => Documents.Sum(static document => document.Hits.Count);

    public int PassageCount => Documents.Sum(static document => document.Hits.Select(static hit => hit.Passage).Distinct(ReferenceEqualityComparer.Instance).Count());
}
