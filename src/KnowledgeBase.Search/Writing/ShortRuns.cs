using System.Text;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Writing;

/// <summary>Texts as the index shows them: a run of one character that no block would have room for is cut short where that changes nothing that is searched.</summary>
internal static class ShortRuns
{
    public static SearchDocument Of(SearchDocument document) => document.Passages.Any(static passage => HasLongRun(passage.Text))
        ? document with { Passages = [.. document.Passages.Select(Of)] }
        : document;

    private static SearchPassage Of(SearchPassage passage)
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
    private static bool FoldsAway(char c) => Fold.ToSkeleton(new string(c, IndexFormat.LongestRun)).Length <= 1;
}
