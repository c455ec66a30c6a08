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
        if (!TryReadOrdinal(folded, start, out OutlineFamily family, out int ordinal, out int markerEnd))
        {
            return null;
        }

        int titleStart = SkipBlanks(folded, markerEnd);
        int titleEnd = FindTitleEnd(folded, titleStart);
        int headingEnd = Math.Min(titleEnd + 1, folded.Length);
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

    private static bool TryReadOrdinal(string folded, int at, out OutlineFamily family, out int ordinal, out int end)
    {
        family = OutlineFamily.None;
        end = at;
        if (ChineseOrdinal.TryRead(folded, at, out ordinal, out int length))
        {
            family = OutlineFamily.Comma;
            end = at + length + 1;
            return ChineseOrdinal.At(folded, at + length) is '、' or '.' && !IsSeries(folded, end, ordinal);
        }

        if (ChineseOrdinal.TryReadArabic(folded, at, out ordinal, out length))
        {
            family = OutlineFamily.Arabic;
            end = at + length + 1;
            return ChineseOrdinal.At(folded, at + length) is '.' or '、' && !char.IsDigit(ChineseOrdinal.At(folded, end));
        }

        return ChineseOrdinal.At(folded, at) switch
        {
            '(' => TryReadBracketed(folded, at, out family, out ordinal, out end),
            '第' => TryReadChapter(folded, at, out family, out ordinal, out end),
            _ => false,
        };
    }

    internal static bool TryReadBracketed(string folded, int at, out OutlineFamily family, out int ordinal, out int end)
    {
        family = OutlineFamily.Bracketed;
        if (!ChineseOrdinal.TryRead(folded, at + 1, out ordinal, out int length))
        {
            family = OutlineFamily.ArabicBracketed;
            if (!ChineseOrdinal.TryReadArabic(folded, at + 1, out ordinal, out length))
            {
                end = at;
                return false;
            }
        }

        end = at + length + 2;
        bool closed = ChineseOrdinal.At(folded, at + 1 + length) == ')';
        end += closed && ChineseOrdinal.At(folded, end) is '、' or '.' ? 1 : 0;
        return closed;
    }

    private static bool TryReadChapter(string folded, int at, out OutlineFamily family, out int ordinal, out int end)
    {
        family = OutlineFamily.Chapter;
        end = at;
        if (!ChineseOrdinal.TryRead(folded, at + 1, out ordinal, out int length) && !ChineseOrdinal.TryReadArabic(folded, at + 1, out ordinal, out length))
        {
            return false;
        }

        int unit = at + 1 + length;
        bool isPart = string.CompareOrdinal(folded, unit, "部分", 0, 2) == 0;
        end = unit + (isPart ? 2 : 1);
        char delimiter = ChineseOrdinal.At(folded, end);
        bool isChapter = ChineseOrdinal.At(folded, unit) is '章' or '篇';
        end += delimiter is ':' or '、' or '.' ? 1 : 0;
        return isChapter || (isPart && delimiter is ' ' or ':' or '、' or '.');
    }

    // 一、二、三产业 and 二、三产业 are quantities.
    internal static bool IsSeries(string folded, int at, int ordinal)
    {
        if (!ChineseOrdinal.TryRead(folded, at, out int next, out int length))
        {
            return false;
        }

        char after = ChineseOrdinal.At(folded, at + length);
        return after == '、' || (next == ordinal + 1 && "产线季级类年月期".IndexOf(after) >= 0);
    }

    private static int FindTitleEnd(string folded, int titleStart)
    {
        int end = Sentences.FirstOf(folded, "。!?;:", titleStart, folded.Length);
        if (end < folded.Length - 1 && folded[end] == ':')
        {
            // A colon inside a line without any full stop belongs to the title: 一、主题教育:以学铸魂
            int stop = Sentences.FirstOf(folded, "。!?;", end, folded.Length);
            return stop == folded.Length && stop - titleStart <= LongestTitle ? stop : end;
        }

        return end;
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
