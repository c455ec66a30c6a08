using KnowledgeBase.Search;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests;

/// <summary>The truth that searches are compared with: walks every skeleton, character by character, and knows no index.</summary>
internal static class BruteForce
{
    public readonly record struct Counts(int Hits, int Documents);

    public static Counts Count(IReadOnlyList<SearchDocument> documents, string query)
    {
        string phrase = Fold.Skeleton(query).Text;
        int hits = 0;
        int found = 0;
        foreach (SearchDocument document in documents)
        {
            int inDocument = 0;
            foreach (SearchPassage passage in document.Passages)
            {
                inDocument += CountIn(passage.Text, phrase);
            }

            hits += inDocument;
            found += inDocument > 0 ? 1 : 0;
        }

        return new Counts(hits, found);
    }

    private static int CountIn(string text, string phrase)
    {
        string folded = Fold.Skeleton(text).Text;
        int count = 0;
        int at = 0;
        while (phrase.Length > 0 && at + phrase.Length <= folded.Length)
        {
            bool isHere = folded.AsSpan(at, phrase.Length).SequenceEqual(phrase);
            count += isHere ? 1 : 0;
            at += isHere ? phrase.Length : 1;
        }

        return count;
    }
}
