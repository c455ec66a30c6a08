using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Formulae;

/// <summary>
/// Finds what a speech itself says a numbered phrase stands for, in the text around it. An enumeration counts as an expansion only where it
/// has as many parts as the figures of the phrase say; nothing is ever completed.
/// </summary>
internal static class ExpansionFinder
{
    private const int LongestGap = 6;
    private const int LongestPart = 40;
    private static readonly string[] s_pointers = ["这", "等", "等这", "的", ""];

    /// <param name="blockId">The block's address.</param>
    /// <param name="text">Its plain text.</param>
    /// <param name="folded">The text, half width and Simplified.</param>
    /// <param name="start">Of the phrase, without quotation marks.</param>
    /// <param name="length">Of the phrase.</param>
    public static FormulaExpansion? InText(string blockId, string text, string folded, int start, int length)
    {
        string name = folded.Substring(start, length);
        int[] figures = FormulaFigures.Of(name);
        if (!FormulaFigures.Counts(name, figures))
        {
            return null;
        }

        bool Fits(int count) => ExpansionCounts.Fit(figures, count);
        int before = start > 0 && folded[start - 1] == '“' ? start - 1 : start;
        int after = start + length < folded.Length && folded[start + length] == '”' ? start + length + 1 : start + length;
        return Made(ExpansionForm.Bracket, InBracket(folded, after, Fits))
            ?? Made(ExpansionForm.EachFigure, EachFigure(folded, after, figures))
            ?? Made(ExpansionForm.Colon, AfterColon(folded, after, Fits))
            ?? MadeBefore(folded, before, Fits)
            ?? Made(ExpansionForm.Pair, figures is [2] ? Pair(folded, after) : null);

        FormulaExpansion? MadeBefore(string folded, int end, Func<int, bool> fits) =>
            Before(folded, end, fits, out bool isRecap) is { } parts ? Made(isRecap ? ExpansionForm.Recap : ExpansionForm.Before, parts) : null;

        FormulaExpansion? Made(ExpansionForm form, List<(int Start, int End)>? parts) =>
            parts is null || parts.Exists(part => part.End - part.Start > (form == ExpansionForm.EachFigure ? 10 * LongestPart : LongestPart))
                ? null
                : new FormulaExpansion
                {
                    Name = text.Substring(start, length),
                    Place = new TextPlace(blockId, start, length),
                    Parts = parts.Select(part => text[part.Start..part.End]).ToEquatableArray(),
                    Evidence = [new TextPlace(blockId, parts[0].Start, parts[^1].End - parts[0].Start)],
                    Form = form,
                };
    }

    private static List<(int Start, int End)>? InBracket(string folded, int after, Func<int, bool> fits)
    {
        if (after >= folded.Length || folded[after] != '(')
        {
            return null;
        }

        int close = folded.IndexOf(')', after);
        return close < 0 ? null : ExpansionParts.Cut(folded, after + 1, close, fits);
    }

    // 三大难题:甲、乙、丙。 A colon far away belongs to something else.
    private static List<(int Start, int End)>? AfterColon(string folded, int after, Func<int, bool> fits)
    {
        int colon = folded.IndexOf(':', after, Math.Min(LongestGap, folded.Length - after));
        if (colon < 0 || folded.AsSpan(after, colon - after).IndexOfAny(",。;、") >= 0)
        {
            return null;
        }

        int end = folded.IndexOf('。', colon);
        return ExpansionParts.Cut(folded, colon + 1, end < 0 ? folded.Length : end, fits)
            ?? (folded.IndexOf(';', colon) is var half && half > 0 && (end < 0 || half < end) ? ExpansionParts.Cut(folded, colon + 1, half, fits) : null);
    }

    // 就学难、就医难、出行难“三难”, 以上政治、自由、健康这“三笔账”.
    private static List<(int Start, int End)>? Before(string folded, int end, Func<int, bool> fits, out bool isRecap)
    {
        isRecap = false;
        foreach (string pointer in s_pointers)
        {
            int to = end - pointer.Length;
            if (to > 0 && string.CompareOrdinal(folded, to, pointer, 0, pointer.Length) == 0 && EnumerationBefore.Cut(folded, to, fits) is { } parts)
            {
                isRecap = pointer.Length > 0;
                return parts;
            }
        }

        return null;
    }

    // 第一个“4”是指……；第二个“4”是指……；“2”是指……
    private static List<(int Start, int End)>? EachFigure(string folded, int after, int[] figures)
    {
        if (figures.Length < 2)
        {
            return null;
        }

        List<(int, int)> parts = [];
        int at = after;
        foreach (int figure in figures)
        {
            string sign = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"“{figure}”是指");
            int found = folded.IndexOf(sign, at, StringComparison.Ordinal);
            if (found < 0 || found - at > 300)
            {
                return null;
            }

            int start = found + sign.Length;
            int end = folded.AsSpan(start).IndexOfAny(";。");
            at = end < 0 ? folded.Length : start + end;
            parts.Add((start, at));
        }

        return parts;
    }

    // 一案双查, 既要追究当事人的责任, 又要倒查追究相关领导责任
    private static List<(int Start, int End)>? Pair(string folded, int after)
    {
        int both = folded.IndexOf("既", after, Math.Min(30, folded.Length - after), StringComparison.Ordinal);
        if (both < 0)
        {
            return null;
        }

        int comma = folded.IndexOf(",又", both, StringComparison.Ordinal);
        int sentence = folded.IndexOf('。', both);
        if (comma < 0 || (sentence >= 0 && sentence < comma))
        {
            return null;
        }

        int first = both + (folded[both + 1] == '要' ? 2 : 1);
        int second = comma + (comma + 2 < folded.Length && folded[comma + 2] == '要' ? 3 : 2);
        int end = folded.AsSpan(second).IndexOfAny(",;。");
        return [(first, comma), (second, end < 0 ? folded.Length : second + end)];
    }
}
