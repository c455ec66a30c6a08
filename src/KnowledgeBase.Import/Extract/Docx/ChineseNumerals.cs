using System.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>Numbers in Chinese and Japanese numerals, as the number formats of Word write them (ECMA-376 Part 1, 17.18.59).</summary>
internal static class ChineseNumerals
{
    private const long Largest = 99_999_999;

    /// <summary>Null for a format or a number that is not of this kind.</summary>
    public static string? Show(long number, string format) => number is < 0 or > Largest ? null : format switch
    {
        // From 100 on these two write digit by digit: 一○一.
        "chineseCounting" or "taiwaneseCounting" => number < 100 ? Count(number, "○一二三四五六七八九", "十百千万", shortTen: true) : Digits(number, "○一二三四五六七八九"),
        "chineseCountingThousand" => Count(number, "○一二三四五六七八九", "十百千万", shortTen: true),
        "taiwaneseCountingThousand" => Count(number, "○一二三四五六七八九", "十百千萬", shortTen: true),
        "chineseLegalSimplified" => Count(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟萬", shortTen: false),
        "ideographLegalTraditional" => Count(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟萬", shortTen: false),
        "japaneseCounting" => CountJapanese(number, "〇一二三四五六七八九", "十百千万"),
        "japaneseLegal" => Count(number, "〇壱弐参四伍六七八九", "拾百阡萬", shortTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" => Digits(number, "〇一二三四五六七八九"),
        "taiwaneseDigital" => Digits(number, "○一二三四五六七八九"),
        _ => null,
    };

    private static string Digits(long number, string digits) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => digits[c - '0']));

    // 10 is 十, 110 is 一百一十, 101 has a zero for the place left out.
    private static string Count(long number, string digits, string units, bool shortTen)
    {
        if (number == 0)
        {
            return digits[..1];
        }

        var text = new StringBuilder();
        if (number >= 10_000)
        {
            text.Append(Count(number / 10_000, digits, units, shortTen)).Append(units[3]);
            number %= 10_000;
            text.Append(number is > 0 and < 1_000 ? digits[..1] : "");
        }

        bool skipped = false;
        for (long unit = 1_000, place = 3; unit >= 1; unit /= 10, place--)
        {
            int digit = (int)(number / unit % 10);
            if (digit == 0)
            {
                skipped = number >= unit;
                continue;
            }

            text.Append(skipped ? digits[..1] : "");
            skipped = false;
            bool isShort = shortTen && unit == 10 && digit == 1 && text.Length == 0;
            text.Append(isShort ? "" : digits[digit].ToString()).Append(place > 0 ? units[(int)place - 1].ToString() : "");
        }

        return text.ToString();
    }

    // No zeros and no 一 before 十, 百 and 千.
    private static string CountJapanese(long number, string digits, string units)
    {
        if (number < 10)
        {
            return digits[(int)number].ToString();
        }

        string thousands = number >= 10_000 ? CountJapanese(number / 10_000, digits, units) + units[3] : "";
        var text = new StringBuilder(thousands);
        number %= 10_000;
        for (long unit = 1_000, place = 3; unit >= 1; unit /= 10, place--)
        {
            int digit = (int)(number / unit % 10);
            text.Append(digit == 0 || (digit == 1 && place > 0) ? "" : digits[digit].ToString());
            text.Append(digit > 0 && place > 0 ? units[(int)place - 1].ToString() : "");
        }

        return text.ToString();
    }
}
