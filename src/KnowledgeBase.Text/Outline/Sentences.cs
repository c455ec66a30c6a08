namespace KnowledgeBase.Text.Outline;

/// <summary>Ends of sentences and clauses in text folded to half width, where marks inside quotes and brackets do not count.</summary>
internal static class Sentences
{
    private const string Openers = "“‘《〈(【[";
    private const string Closers = "”’》〉)】]";

    /// <summary>A mark after which a new sentence or a new item may begin.</summary>
    public static bool IsStop(char c) => c is '。' or '!' or '?' or ';' or ':' or '…';

    /// <summary>
    /// Offset of the first mark in <paramref name="marks"/> between two offsets, or of a bracket that closes more than was opened;
    /// <paramref name="end"/> when there is none.
    /// </summary>
    public static int FirstOf(string folded, string marks, int start, int end)
    {
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            char c = folded[i];
            if (Openers.IndexOf(c) >= 0)
            {
                depth++;
            }
            else if (Closers.IndexOf(c) >= 0)
            {
                depth--;
                if (depth < 0 && c is ')' or '”')
                {
                    return i;
                }

                depth = Math.Max(depth, 0);
            }
            else if (depth == 0 && marks.IndexOf(c) >= 0)
            {
                return i;
            }
        }

        // One bracket that is never closed must not hide every mark after it.
        return depth > 0 ? FirstOfAnyDepth(folded, marks, start, end) : end;
    }

    /// <summary>Where the sentence that contains an offset begins: after the last 。!? or at <paramref name="floor"/>.</summary>
    public static int StartOf(string folded, int at, int floor)
    {
        int i = at;
        while (i > floor && !(folded[i - 1] is '。' or '!' or '?'))
        {
            i--;
        }

        while (i < at && (folded[i] == ' ' || Closers.IndexOf(folded[i]) >= 0))
        {
            i++;
        }

        return i;
    }

    public static bool StartsWithAny(string folded, int at, IEnumerable<string> words) =>
        words.Any(word => string.CompareOrdinal(folded, at, word, 0, word.Length) == 0);

    private static int FirstOfAnyDepth(string folded, string marks, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (marks.IndexOf(folded[i]) >= 0)
            {
                return i;
            }
        }

        return end;
    }
}
