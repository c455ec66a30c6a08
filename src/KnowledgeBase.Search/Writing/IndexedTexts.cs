using System.Text;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Writing;

/// <summary>What of a document goes where: passages that weigh more than one stand on its page, as many as have room there; all others are the text.</summary>
internal sealed record IndexedTexts(IReadOnlyList<SearchPassage> Page, IReadOnlyList<SearchPassage> Body)
{
    public static IndexedTexts Of(SearchDocument document)
    {
        List<SearchPassage> page = [];
        List<SearchPassage> overflow = [];
        List<SearchPassage> body = [];
        int room = IndexFormat.Page;
        foreach (SearchPassage passage in document.Passages)
        {
            SearchPassage shown = WithShortRuns(passage);
            if (passage.Weight == 1)
            {
                body.Add(shown);
                continue;
            }

            int slots = Fold.Skeleton(shown.Text).Text.Length + 1;
            if (slots <= room)
            {
                page.Add(shown);
                room -= slots;
            }
            else
            {
                overflow.Add(shown);
            }
        }

        return new IndexedTexts(page, [.. overflow, .. body]);
    }

    private static SearchPassage WithShortRuns(SearchPassage passage)
    {
        string text = passage.Text;
        if (!HasLongRun(text))
        {
            return passage;
        }

        var shown = new StringBuilder(text.Length);
        var starts = new int[text.Length + 1];
        int run = 0;
        for (int i = 0; i < text.Length; i++)
        {
            run = i > 0 && text[i] == text[i - 1] ? run + 1 : 1;
            starts[i] = shown.Length;
            if (run <= IndexFormat.LongestRun || !FoldsAway(text[i]))
            {
                shown.Append(text[i]);
            }
        }

        starts[text.Length] = shown.Length;
        return passage with { Text = shown.ToString(), Pieces = [.. passage.Pieces.Select(piece => piece with { Start = starts[piece.Start] })] };
    }

    private static bool HasLongRun(string text)
    {
        int run = 1;
        for (int i = 1; i < text.Length; i++)
        {
            run = text[i] == text[i - 1] ? run + 1 : 1;
            if (run > IndexFormat.LongestRun && FoldsAway(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a run of a character folds to one mask, or to nothing, however long it is.</summary>
    private static bool FoldsAway(char c) => Fold.Skeleton(new string(c, IndexFormat.LongestRun)).Text.Length <= 1;
}
