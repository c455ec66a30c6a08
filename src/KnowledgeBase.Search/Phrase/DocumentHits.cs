using KnowledgeBase.Search.Index;
using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Phrase;

/// <summary>The occurrences in one document, in reading order; at least one.</summary>
public sealed record DocumentHits(IndexedDocument Document, EquatableArray<PhraseHit> Hits);
