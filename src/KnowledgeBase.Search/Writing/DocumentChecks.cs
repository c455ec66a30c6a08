namespace KnowledgeBase.Search.Writing;

/// <summary>What the writer asks of documents.</summary>
internal static class DocumentChecks
{
    public static void Check(IReadOnlyList<SearchDocument> documents)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        int weight = 1;
        foreach (SearchDocument document in documents)
        {
            if (!keys.Add(document.Key))
            {
                throw new ArgumentException($"Two documents have the key '{document.Key}'.", nameof(documents));
            }

            foreach (SearchPassage passage in document.Passages)
            {
                CheckPieces(document, passage);
                if (passage.Weight != 1 && weight != 1 && passage.Weight != weight)
                {
                    throw new ArgumentException($"Page passages weigh {weight} and, in '{document.Key}', {passage.Weight}: the index has one weight.", nameof(documents));
                }

                weight = Math.Max(weight, passage.Weight);
            }
        }
    }

    private static void CheckPieces(SearchDocument document, SearchPassage passage)
    {
        int previous = -1;
        foreach (PassagePiece piece in passage.Pieces)
        {
            if (piece.Start <= previous || piece.Start > passage.Text.Length || (previous < 0 && piece.Start != 0))
            {
                throw new ArgumentException(
                    $"In '{document.Key}' piece '{piece.Anchor}' starts at {piece.Start}; the first piece starts at 0, each next one later, none past the text.",
                    nameof(document));
            }

            previous = piece.Start;
        }

        if (previous < 0)
        {
            throw new ArgumentException($"In '{document.Key}' a passage has no piece.", nameof(document));
        }
    }
}
