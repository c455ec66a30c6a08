using KnowledgeBase.Search.Index;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Phrase;

/// <summary>
/// Finds every occurrence of a phrase in the skeletons of the passages. Occurrences are counted left to right without overlaps, as
/// people count: 一一一一 holds 一一 twice. A phrase never crosses two passages.
/// </summary>
public static class PhraseSearch
{
    public static PhraseResult Find(EquatableArray<IndexedDocument> index, string query)
    {
        string folded = Fold.Skeleton(query).Text;
        if (folded.Length == 0)
        {
            return new PhraseResult(folded, []);
        }

        List<DocumentHits> documents = [];
        foreach (IndexedDocument document in index)
        {
            List<PhraseHit> hits = [];
            foreach (IndexedPassage passage in document.Passages)
            {
                Find(passage, folded, hits);
            }

            if (hits.Count > 0)
            {
                documents.Add(new DocumentHits(document, [.. hits]));
            }
        }

        return new PhraseResult(folded, [.. documents.OrderByDescending(static document => document.Weight)]);
    }

    private static void Find(IndexedPassage passage, string folded, List<PhraseHit> hits)
    {
        int at = passage.Folded.IndexOf(folded, StringComparison.Ordinal);
        if (at < 0)
        {
            return;
        }

        Skeleton skeleton = Fold.Skeleton(passage.Text);
        while (at >= 0)
        {
            (int start, int length) = skeleton.Locate(at, folded.Length);
            hits.Add(new PhraseHit(passage, start, length));
            at = passage.Folded.IndexOf(folded, at + folded.Length, StringComparison.Ordinal);
        }
    }
}
