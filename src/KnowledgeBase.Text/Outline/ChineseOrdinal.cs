namespace KnowledgeBase.Text.Outline;

/// <summary>Chinese numerals from 一 to 九十九 and digits, as ordinals write them.</summary>
public static class ChineseOrdinal
{
    private const string Digits = "一二三四五六七八九";

    public static bool IsNumeral(char c) => c == '十' || Digits.IndexOf(c) >= 0;

    /// <summary>Reads the longest numeral at an offset; <paramref name="length"/> in UTF-16 code units.</summary>
    public static bool TryRead(string text, int at, out int value, out int length)
    {
        value = 0;
        length = 0;
        int tens = DigitAt(text, at);
        if (At(text, at + (tens > 0 ? 1 : 0)) == '十')
        {
            length = tens > 0 ? 2 : 1;
            int ones = DigitAt(text, at + length);
            length += ones > 0 ? 1 : 0;
            value = (Math.Max(tens, 1) * 10) + ones;
        }
        else if (tens > 0)
        {
            length = 1;
            value = tens;
        }

        // 一百, 三千 and runs such as 三五 are quantities.
        char next = At(text, at + length);
        return length > 0 && !IsNumeral(next) && next is not ('百' or '千' or '万' or '亿' or '零' or '〇');
    }

    /// <summary>Reads one or two ASCII digits that are a number of their own.</summary>
    public static bool TryReadArabic(string text, int at, out int value, out int length)
    {
        value = 0;
        length = 0;
        while (At(text, at + length) is >= '0' and <= '9')
        {
            value = (value * 10) + (text[at + length] - '0');
            length++;
            if (length > 2)
            {
                return false;
            }
        }

        return value > 0;
    }

    internal static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    private static int DigitAt(string text, int at) => at >= 0 && at < text.Length ? Digits.IndexOf(text[at]) + 1 : 0;
}
