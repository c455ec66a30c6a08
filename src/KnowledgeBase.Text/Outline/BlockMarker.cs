using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Text.Outline;

/// <summary>
/// The ordinal of a section at the start of a paragraph (一、 （一） 1. （1） 第一章) and the title after it. Offsets are UTF-16 code
/// units in the paragraph. <see cref="HeadingEnd"/> is after the mark that closes the title; a run-in heading has more text there.
/// </summary>
public sealed record BlockMarker
{
    // A title of GB/T 9704 fits in two lines of 28 characters; longer "titles" are enumerated sentences.
    private const int LongestTitle = 60;
    private const int LongestClosedTitle = 30;
    private const int ShortestTitle = 3;
    private const int LongestBareLine = 30;
    private const int FewestLostStops = 4;

    private static readonly char[] s_marks = ['。', ',', ';', '!', '?', ':'];

    public required OutlineFamily Family { get; init; }

    public required int Ordinal { get; init; }

    public required int Start { get; init; }

    public required int MarkerEnd { get; init; }

    public required int TitleStart { get; init; }

    public required int TitleEnd { get; init; }

    public required int HeadingEnd { get; init; }

    /// <summary>Line or RunIn for a heading, Inline for an enumerated paragraph that has none.</summary>
    public required OutlineForm Form { get; init; }

    public bool IsHeading => Form != OutlineForm.Inline;

    /// <summary>Reads the marker of a paragraph; null when it has none.</summary>
    public static BlockMarker? TryRead(string paragraph) => TryReadFolded(Fold.ToHans(paragraph));

    internal static BlockMarker? TryReadFolded(string folded)
    {
        int start = SkipBlanks(folded, 0);
        if (!SectionOrdinal.TryRead(folded, start, out OutlineFamily family, out int ordinal, out int markerEnd))
        {
            return null;
        }

        int titleStart = SkipBlanks(folded, markerEnd);
        int titleEnd = FindTitleEnd(folded, titleStart);
        int headingEnd = titleEnd < folded.Length && folded[titleEnd] == ' ' ? titleEnd : Math.Min(titleEnd + 1, folded.Length);
        while (headingEnd < folded.Length && folded[headingEnd] is '”' or ')' or '。')
        {
            headingEnd++;
        }

        OutlineForm form = FormOf(folded, titleStart, titleEnd, headingEnd);
        bool needsLine = family == OutlineFamily.Chapter;
        return titleEnd == titleStart || (needsLine && form != OutlineForm.Line)
            ? null
            : new BlockMarker
            {
                Family = family,
                Ordinal = ordinal,
                Start = start,
                MarkerEnd = markerEnd,
                TitleStart = titleStart,
                TitleEnd = TrimEnd(folded, titleStart, titleEnd),
                HeadingEnd = headingEnd,
                Form = form,
            };
    }

    private static int FindTitleEnd(string folded, int titleStart)
    {
        int end = Sentences.FirstOf(folded, "。!?;:", titleStart, folded.Length);
        if (FindLostStop(folded, titleStart) is { } blank)
        {
            return blank;
        }

        if (end < folded.Length - 1 && folded[end] == ':')
        {
            // A colon inside a line without any full stop belongs to the title: 一、主题教育:以学铸魂
            int stop = Sentences.FirstOf(folded, "。!?;", end, folded.Length);
            bool isLine = stop == folded.Length || (stop == folded.Length - 1 && folded[stop] == '?');
            return isLine && stop - titleStart <= LongestTitle ? stop : end;
        }

        return end;
    }

    // A paragraph that lost its marks has blanks for them: the first one ends the heading. A heading of two clauses is no longer than a line.
    private static int? FindLostStop(string folded, int titleStart)
    {
        if (folded.Length - titleStart <= LongestBareLine || folded.IndexOfAny(s_marks, titleStart) >= 0)
        {
            return null;
        }

        int first = folded.IndexOf(' ', titleStart);
        int blanks = 0;
        for (int at = first; at >= 0; at = folded.IndexOf(' ', at + 1))
        {
            // 2022 年 12 月: a typist sets digits off.
            blanks += char.IsDigit(folded[at - 1]) || char.IsDigit(ChineseOrdinal.At(folded, at + 1)) ? 0 : 1;
        }

        return blanks >= FewestLostStops && first - titleStart is >= ShortestTitle and <= LongestClosedTitle ? first : null;
    }

    private static OutlineForm FormOf(string folded, int titleStart, int titleEnd, int headingEnd)
    {
        int length = titleEnd - titleStart;
        bool hasRest = SkipBlanks(folded, headingEnd) < folded.Length;
        bool fits = length <= (hasRest || titleEnd == folded.Length || folded[titleEnd] == ':' ? LongestTitle : LongestClosedTitle);
        if (!fits || (titleEnd < folded.Length && folded[titleEnd] == ';'))
        {
            return OutlineForm.Inline;
        }

        return hasRest ? OutlineForm.RunIn : OutlineForm.Line;
    }

    private static int SkipBlanks(string folded, int at)
    {
        while (at < folded.Length && char.IsWhiteSpace(folded[at]))
        {
            at++;
        }

        return at;
    }

    private static int TrimEnd(string folded, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(folded[end - 1]))
        {
            end--;
        }

        return end;
    }
}
