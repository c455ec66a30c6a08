namespace KnowledgeBase.Text.Outline;

/// <summary>Chinese numerals from 一 to 九十九 and digits, as ordinals write them.</summary>
public static class ChineseOrdinal
{
    private const string Digits = "一二三四五六七八九";
    private const string FormalDigits = "壹贰叁肆伍陆柒捌玖";
    private const char FormalTen = '拾';

    // 伍 and 陆 are surnames, 陆 is land and 拾 is to pick up.
    private const string FormalWords = "伍陆拾";

    public static bool IsNumeral(char c) => c == '十' || Digits.IndexOf(c) >= 0;

    /// <summary>Whether a numeral of a marker may begin with a character.</summary>
    public static bool OpensMarker(char c) => IsNumeral(c) || IsFormal(c);

    /// <summary>Reads the longest numeral at an offset; <paramref name="length"/> in UTF-16 code units.</summary>
    public static bool TryRead(string text, int at, out int value, out int length) => TryRead(text, at, isMarker: false, out value, out length);

    /// <summary>
    /// As <see cref="TryRead(string, int, out int, out int)"/>, where a marker is expected: 壹 and 叁 stand for 一 and 三 there, which is how converters to
    /// Traditional script write them.
    /// </summary>
    internal static bool TryReadMarker(string folded, int at, out int value, out int length) => TryRead(folded, at, isMarker: true, out value, out length);

    /// <summary>壹, 叁: no ordinal but in a marker.</summary>
    internal static bool IsFormal(char c) => c == FormalTen || FormalDigits.IndexOf(c) >= 0;

    /// <summary>Whether a formal numeral is also an everyday word.</summary>
    internal static bool IsFormalWord(char c) => FormalWords.IndexOf(c) >= 0;

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

    private static bool TryRead(string text, int at, bool isMarker, out int value, out int length)
    {
        value = 0;
        length = 0;
        int tens = DigitAt(text, at, isMarker);
        char ten = At(text, at + (tens > 0 ? 1 : 0));
        if (ten == '十' || (isMarker && ten == FormalTen))
        {
            length = tens > 0 ? 2 : 1;
            int ones = DigitAt(text, at + length, isMarker);
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

    private static int DigitAt(string text, int at, bool isMarker)
    {
        char c = At(text, at);
        int plain = Digits.IndexOf(c) + 1;
        return plain == 0 && isMarker ? FormalDigits.IndexOf(c) + 1 : plain;
    }
}
