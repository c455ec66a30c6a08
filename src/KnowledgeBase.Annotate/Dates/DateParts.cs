using KnowledgeBase.Rules.Redactions;

namespace KnowledgeBase.Annotate.Dates;

/// <summary>
/// Reads the parts of a date from a folded text: 2024年, **年, 二〇二四年; 10月, *月; 25日. A reading gives the part as a date has it, with X
/// for what a mask hides, and moves the offset behind its unit; otherwise it gives null and leaves the offset.
/// </summary>
internal static class DateParts
{
    private const string Numerals = "〇一二三四五六七八九";
    private const int LongestMask = 6;

    private static readonly (string Word, string Value)[] s_seasons =
    [
        ("前三季度", "33/35"), ("前三个季度", "33/35"), ("第一季度", "33"), ("第二季度", "34"), ("第三季度", "35"), ("第四季度", "36"), ("一季度", "33"), ("二季度", "34"), ("三季度", "35"), ("四季度", "36"), ("1季度", "33"), ("2季度", "34"), ("3季度", "35"), ("4季度", "36"),
        ("上半年", "40"), ("下半年", "41"),
    ];

    public static string? Year(string folded, ref int at, out bool masked)
    {
        masked = false;
        int end = at;
        if (Digits(folded, at) is 4 and int length && folded[at] is '1' or '2' && IsAt(folded, at + length, "年"))
        {
            at += 5;
            return folded.Substring(end, 4);
        }

        if (ChineseYear(folded, at) is { } year)
        {
            at += 5;
            return year;
        }

        if (Masked(folded, ref end) && IsAt(folded, end, "年"))
        {
            (at, masked) = (end + 1, true);
            return "XXXX";
        }

        return null;
    }

    public static string? Month(string folded, ref int at, out bool masked)
    {
        string? month = Part(folded, at, "月", 12, out int end, out masked);
        if (month is null)
        {
            return null;
        }

        at = IsAt(folded, end, "份") ? end + 1 : end;
        return month;
    }

    public static string? Day(string folded, ref int at, out bool masked)
    {
        string? day = Part(folded, at, "日", 31, out int end, out masked) ?? Part(folded, at, "号", 31, out end, out masked);
        at = day is null ? at : end;
        return day;
    }

    /// <summary>Quarters and halves as EDTF has them: 33–36, 40 and 41; 前三季度 is a range.</summary>
    public static string? Season(string folded, ref int at)
    {
        foreach ((string word, string value) in s_seasons)
        {
            if (IsAt(folded, at, word))
            {
                at += word.Length;
                return value;
            }
        }

        return null;
    }

    /// <summary>How many ASCII digits stand at an offset.</summary>
    public static int Digits(string folded, int at)
    {
        int end = at;
        while (end < folded.Length && end - at < 5 && char.IsAsciiDigit(folded[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>A number of one or two digits from 1 to <paramref name="most"/> as two digits, or null.</summary>
    public static string? Small(string folded, int at, int most, out int end)
    {
        int digits = Digits(folded, at);
        end = at + digits;
        int value = digits switch { 1 => folded[at] - '0', 2 => ((folded[at] - '0') * 10) + folded[at + 1] - '0', _ => 0 };
        return value >= 1 && value <= most ? folded[at..end].PadLeft(2, '0') : null;
    }

    public static bool IsAt(string folded, int at, string word) => at < folded.Length && string.CompareOrdinal(folded, at, word, 0, word.Length) == 0;

    private static string? Part(string folded, int at, string unit, int most, out int end, out bool masked)
    {
        masked = false;
        if (Small(folded, at, most, out end) is { } value && IsAt(folded, end, unit))
        {
            end++;
            return value;
        }

        end = at;
        if (Masked(folded, ref end) && IsAt(folded, end, unit))
        {
            end++;
            masked = true;
            return "XX";
        }

        return null;
    }

    private static bool Masked(string folded, ref int at)
    {
        int end = at;
        while (end < folded.Length && end - at < LongestMask && folded[end] == folded[at] && folded[at] is '*' or 'X' or 'x' or '×' or '○')
        {
            end++;
        }

        bool isMask = end > at && (at == 0 || (!char.IsAsciiLetterOrDigit(folded[at - 1]) && !MaskFinder.IsMaskCharacter(folded[at - 1])));
        at = isMask ? end : at;
        return isMask;
    }

    // 二〇二四年, also with ○ or 零.
    private static string? ChineseYear(string folded, int at)
    {
        if (at + 4 >= folded.Length || folded[at + 4] != '年' || folded[at] is not ('一' or '二'))
        {
            return null;
        }

        char[] year = new char[4];
        for (int i = 0; i < 4; i++)
        {
            int digit = folded[at + i] is '○' or '零' ? 0 : Numerals.IndexOf(folded[at + i], StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            year[i] = (char)('0' + digit);
        }

        return new string(year);
    }
}
