namespace KnowledgeBase.Annotate.Excerpts;

/// <summary>Cuts a paragraph into sentences: at a full stop, with the marks that close behind it. A semicolon ends none.</summary>
internal static class Sentences
{
    private const string Closing = "”’」』）》\"";

    /// <summary>Start and exclusive end of each, in UTF-16 code units; together they are the whole text.</summary>
    public static List<(int From, int To)> Of(string text)
    {
        List<(int, int)> sentences = [];
        int from = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsEnd(text[i]))
            {
                continue;
            }

            while (i + 1 < text.Length && (IsEnd(text[i + 1]) || Closing.Contains(text[i + 1], StringComparison.Ordinal)))
            {
                i++;
            }

            sentences.Add((from, i + 1));
            from = i + 1;
        }

        if (from < text.Length)
        {
            sentences.Add((from, text.Length));
        }

        return sentences;
    }

    public static bool IsEnd(char c) => c is '。' or '！' or '？' or '!' or '?';
}
