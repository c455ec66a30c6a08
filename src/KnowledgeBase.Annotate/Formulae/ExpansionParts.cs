namespace KnowledgeBase.Annotate.Formulae;

/// <summary>Cuts an enumeration into its parts: at 、 or, where there is none, at ； or ，, outside brackets and quotation marks.</summary>
internal static class ExpansionParts
{
    private const string Openers = "“‘《〈(（";
    private const string Closers = "”’》〉)）";
    private const string Ordinals = "一二三四五六七八九十";
    private static readonly string[] s_leads = ["即", "就是", "分别是", "是指", "指", "包括"];

    /// <summary>Start and end of each part, in UTF-16 code units; what is between them is not empty.</summary>
    /// <param name="folded">Half width and Simplified.</param>
    /// <param name="start">Where the enumeration begins.</param>
    /// <param name="end">Exclusive.</param>
    /// <param name="count">How many there must be: the mark that gives as many is the right one.</param>
    /// <returns>Null where no mark gives as many.</returns>
    public static List<(int Start, int End)>? Cut(string folded, int start, int end, Func<int, bool> count)
    {
        foreach (char mark in (char[])['、', ';', ','])
        {
            List<(int Start, int End)> parts = At(folded, start, end, mark);
            if (parts.Count > (mark == ',' ? 2 : 1) && count(parts.Count) && parts.TrueForAll(static part => part.End - part.Start >= 1))
            {
                return parts;
            }
        }

        return null;
    }

    private static List<(int Start, int End)> At(string folded, int start, int end, char mark)
    {
        List<(int, int)> parts = [];
        int depth = 0;
        int from = start;
        for (int i = start; i < end; i++)
        {
            depth += Openers.Contains(folded[i], StringComparison.Ordinal) ? 1 : Closers.Contains(folded[i], StringComparison.Ordinal) ? -1 : 0;
            if (depth == 0 && folded[i] == mark)
            {
                parts.Add(Trim(folded, from, i));
                from = i + 1;
            }
        }

        (int Start, int End) last = Trim(folded, from, end);
        if (last.End > last.Start)
        {
            parts.Add(last);
        }

        return parts;
    }

    // 一是要做政治的明白人; → 做政治的明白人; 即旧城镇 → 旧城镇.
    private static (int Start, int End) Trim(string folded, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(folded[start]) || folded[start] is ';' or ','))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(folded[end - 1]) || ";,。.、:".Contains(folded[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        if (Array.Find(s_leads, lead => end - start > lead.Length && string.CompareOrdinal(folded, start, lead, 0, lead.Length) == 0) is { } lead)
        {
            start += lead.Length;
        }

        if (end - start > 3 && Ordinals.Contains(folded[start], StringComparison.Ordinal) && folded[start + 1] is '是' or '要')
        {
            start += folded[start + 2] == '要' ? 3 : 2;
        }

        return (start, end);
    }
}
