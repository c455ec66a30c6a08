namespace KnowledgeBase.Annotate.Formulae;

/// <summary>
/// An enumeration that ends where a phrase begins: 就学难、就医难、出行难“三难”. Where its first part begins cannot be seen (解决就学难、就医难), so
/// it is taken only where the other parts tell.
/// </summary>
internal static class EnumerationBefore
{
    private const int LongestPart = 12;
    private const string ClauseEnds = "。;:!?,(";

    private static readonly string[] s_leads =
        ["以上", "上述", "解决", "围绕", "实施", "推进", "推动", "坚持", "做到", "实现", "包括", "抓好", "加强", "加快", "落实", "健全", "完善", "构建", "打造", "树立", "增强", "算好", "处理好", "克服", "防止", "消除", "破解", "把"];

    /// <returns>Start and end of each part; null where it is no enumeration of as many parts, or its beginning is in doubt.</returns>
    public static List<(int Start, int End)>? Cut(string folded, int end, Func<int, bool> fits)
    {
        int from = end;
        while (from > 0 && !ClauseEnds.Contains(folded[from - 1], StringComparison.Ordinal))
        {
            from--;
        }

        // A phrase after 、 or 和 is one of the parts itself; one after a quotation has another enumeration before it.
        ReadOnlySpan<char> enumeration = folded.AsSpan(from, end - from);
        if (!enumeration.Contains('、') || enumeration.IndexOfAny('“', '”') >= 0 || folded[end - 1] is '、' or '和' or '及' or '与')
        {
            return null;
        }

        return ExpansionParts.Cut(folded, from, end, fits) is { } parts && parts.TrueForAll(static part => part.End - part.Start <= LongestPart + 8) ? WithFirst(folded, parts) : null;
    }

    private static List<(int Start, int End)>? WithFirst(string folded, List<(int Start, int End)> parts)
    {
        (int start, int firstEnd) = parts[0];
        int afterLead = s_leads.Max(lead => folded.LastIndexOf(lead, firstEnd - 1, firstEnd - start, StringComparison.Ordinal) is var at and >= 0 ? at + lead.Length : start);
        int length = parts[1].End - parts[1].Start;
        bool even = parts.Skip(1).All(part => part.End - part.Start == length);
        int begin = even && firstEnd - start > length && HaveCommon(folded, parts, length) ? firstEnd - length : afterLead;
        bool isClear = even ? firstEnd - begin == length : parts.Count > 2 && firstEnd - begin <= parts.Skip(1).Max(static part => part.End - part.Start);
        return isClear && begin < firstEnd && (parts.Count > 2 || HaveCommon(folded, parts, length)) ? [(begin, firstEnd), .. parts.Skip(1)] : null;
    }

    // Parts that are made alike have a character in common at the same place, counted from the end.
    private static bool HaveCommon(string folded, List<(int Start, int End)> parts, int length)
    {
        for (int back = 1; back <= length; back++)
        {
            if (parts.TrueForAll(part => part.End - part.Start >= back && folded[part.End - back] == folded[parts[1].End - back]))
            {
                return true;
            }
        }

        return false;
    }
}
