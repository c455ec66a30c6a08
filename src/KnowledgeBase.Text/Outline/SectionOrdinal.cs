namespace KnowledgeBase.Text.Outline;

/// <summary>
/// Reads the ordinal that numbers a section: 一、 （一） 1. （1） 第一部分, and what scraping makes of them: 一 、 （ 一） 一） ⑴ ㈠. Texts are folded to
/// half width and Simplified; offsets are UTF-16 code units.
/// </summary>
internal static class SectionOrdinal
{
    // A line that has lost its marks: 一 认清差距 增强紧迫感
    private const int LongestBareHeading = 40;
    private const int LastRoman = 12;
    private const int LastEnclosed = 20;
    private const int LastEnclosedHan = 10;
    private const int MostBlanks = 2;

    public static bool TryRead(string folded, int at, out OutlineFamily family, out int ordinal, out int end)
    {
        family = OutlineFamily.None;
        end = at;
        if (ChineseOrdinal.TryReadMarker(folded, at, out ordinal, out int length))
        {
            return TryReadDelimiter(folded, at + length, OutlineFamily.Comma, OutlineFamily.Bracketed, out family, out end)
                ? !IsSeries(folded, end, ordinal)
                : TryReadBare(folded, at, length, out family, out end);
        }

        if (ChineseOrdinal.TryReadArabic(folded, at, out ordinal, out length))
        {
            return TryReadDelimiter(folded, at + length, OutlineFamily.Arabic, OutlineFamily.ArabicBracketed, out family, out end)
                && !char.IsDigit(ChineseOrdinal.At(folded, end));
        }

        return ChineseOrdinal.At(folded, at) switch
        {
            '(' => TryReadBracketed(folded, at, out family, out ordinal, out end),
            '第' => TryReadChapter(folded, at, out family, out ordinal, out end),
            char c => TryReadEnclosed(folded, c, at, out family, out ordinal, out end),
        };
    }

    public static bool TryReadBracketed(string folded, int at, out OutlineFamily family, out int ordinal, out int end)
    {
        family = OutlineFamily.Bracketed;
        int number = SkipBlanks(folded, at + 1);
        if (!ChineseOrdinal.TryReadMarker(folded, number, out ordinal, out int length))
        {
            family = OutlineFamily.ArabicBracketed;
            if (!ChineseOrdinal.TryReadArabic(folded, number, out ordinal, out length))
            {
                end = at;
                return false;
            }
        }

        int close = SkipBlanks(folded, number + length);
        bool closed = ChineseOrdinal.At(folded, close) == ')';
        end = close + 1;
        end += closed && ChineseOrdinal.At(folded, end) is '、' or '.' ? 1 : 0;
        return closed;
    }

    /// <summary>一、二、三产业 and 二、三产业 are quantities.</summary>
    public static bool IsSeries(string folded, int at, int ordinal)
    {
        if (IsSeriesOfWords(folded, at))
        {
            return true;
        }

        if (!ChineseOrdinal.TryReadMarker(folded, at, out int next, out int length))
        {
            return false;
        }

        char after = ChineseOrdinal.At(folded, at + length);
        return after == '、' || (next == ordinal + 1 && "产线季级类年月期".IndexOf(after) >= 0);
    }

    // 陆、海、空; 陆、空两军.
    private static bool IsSeriesOfWords(string folded, int at) =>
        ChineseOrdinal.IsFormalWord(ChineseOrdinal.At(folded, at - 2))
        && (ChineseOrdinal.At(folded, at + 1) is '、' or '两' || ChineseOrdinal.At(folded, at + 2) == '、');

    private static bool TryReadDelimiter(string folded, int at, OutlineFamily open, OutlineFamily bracketed, out OutlineFamily family, out int end)
    {
        int mark = SkipBlanks(folded, at);
        char delimiter = ChineseOrdinal.At(folded, mark);
        family = delimiter == ')' ? bracketed : open;
        end = mark + 1;
        return delimiter is '、' or '.' or ')';
    }

    private static bool TryReadBare(string folded, int at, int length, out OutlineFamily family, out int end)
    {
        family = OutlineFamily.Comma;
        end = at + length;
        int title = SkipBlanks(folded, end);
        return title > end
            && !ChineseOrdinal.IsFormalWord(folded[at])
            && folded.Length - at <= LongestBareHeading
            && Characters.Han.IsHan(ChineseOrdinal.At(folded, title))
            && !ChineseOrdinal.IsNumeral(folded[title])
            && "年月日个位名项条次种天家户是要".IndexOf(folded[title]) < 0
            && folded.IndexOfAny(['。', ',', ';', ':', '!', '?'], at) < 0;
    }

    private static bool TryReadChapter(string folded, int at, out OutlineFamily family, out int ordinal, out int end)
    {
        family = OutlineFamily.Chapter;
        end = at;
        int number = SkipBlanks(folded, at + 1);
        if (!ChineseOrdinal.TryReadMarker(folded, number, out ordinal, out int length) && !ChineseOrdinal.TryReadArabic(folded, number, out ordinal, out length))
        {
            return false;
        }

        int unit = SkipBlanks(folded, number + length);
        int delimiter = OrdinalUnits.SkipCounted(folded, unit);
        if (delimiter > unit)
        {
            // 第一件事守底线 is a sentence.
            end = delimiter + 1;
            return ChineseOrdinal.At(folded, delimiter) is ':' or ',' or '、' or ' ';
        }

        bool isPart = string.CompareOrdinal(folded, unit, "部分", 0, 2) == 0;
        bool isChapter = ChineseOrdinal.At(folded, unit) is '章' or '篇';
        end = unit + (isPart ? 2 : 1);
        end += ChineseOrdinal.At(folded, end) is ':' or ',' or '、' or '.' ? 1 : 0;
        return isChapter || isPart;
    }

    // ⑴ ⒈ ㈠ are one character each; Ⅰ needs a mark.
    private static bool TryReadEnclosed(string folded, char c, int at, out OutlineFamily family, out int ordinal, out int end)
    {
        (family, ordinal) = c switch
        {
            >= '\u2474' and < (char)('\u2474' + LastEnclosed) => (OutlineFamily.ArabicBracketed, c - '\u2474' + 1),
            >= '\u2488' and < (char)('\u2488' + LastEnclosed) => (OutlineFamily.Arabic, c - '\u2488' + 1),
            >= '\u3220' and < (char)('\u3220' + LastEnclosedHan) => (OutlineFamily.Bracketed, c - '\u3220' + 1),
            >= '\u2160' and < (char)('\u2160' + LastRoman) => (OutlineFamily.Chapter, c - '\u2160' + 1),
            _ => (OutlineFamily.None, 0),
        };
        char delimiter = ChineseOrdinal.At(folded, at + 1);
        bool isDelimited = delimiter is '、' or '.' || (family == OutlineFamily.Chapter && delimiter == ' ');
        end = at + (isDelimited ? 2 : 1);
        return family != OutlineFamily.None && (isDelimited || family != OutlineFamily.Chapter);
    }

    private static int SkipBlanks(string folded, int at)
    {
        int i = at;
        while (i - at < MostBlanks && ChineseOrdinal.At(folded, i) is ' ' or '\t')
        {
            i++;
        }

        return i;
    }
}
