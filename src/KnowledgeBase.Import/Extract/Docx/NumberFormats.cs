using System.Globalization;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>Numbers in the formats of ST_NumberFormat (ECMA-376 Part 1, 17.18.59). A number that a format cannot show is shown in digits, as Word does.</summary>
internal static class NumberFormats
{
    private const int LongestRepeat = 30;
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Sign)[] s_roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <param name="sample">The first sample of a custom format (001), else null.</param>
    public static string Show(long number, string format, string? sample = null)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return format switch
        {
            "none" => "",
            "decimalZero" => digits.PadLeft(2, '0'),
            "custom" when sample?.Length is <= 6 => digits.PadLeft(sample.Length, '0'),
            "decimalFullWidth" or "decimalFullWidth2" => string.Concat(digits.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)),
            "decimalEnclosedCircle" => Nth("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", number, digits),
            "decimalEnclosedCircleChinese" => Nth("①②③④⑤⑥⑦⑧⑨⑩", number, digits),
            "decimalEnclosedFullstop" => Nth("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", number, digits),
            "decimalEnclosedParen" => Nth("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", number, digits),
            "ideographEnclosedCircle" => Nth("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩", number, digits),
            "ideographTraditional" => Nth(Stems, number, digits),
            "ideographZodiac" => Nth(Branches, number, digits),
            "ideographZodiacTraditional" when number is >= 1 and <= 60 => $"{Stems[(int)((number - 1) % 10)]}{Branches[(int)((number - 1) % 12)]}",
            "lowerLetter" => Letters('a', number, digits),
            "upperLetter" => Letters('A', number, digits),
            "lowerRoman" => Roman(number, digits).ToLowerInvariant(),
            "upperRoman" => Roman(number, digits),
            "ordinal" => digits + OrdinalEnding(number),
            "numberInDash" => $"- {digits} -",
            "hex" when number >= 0 => number.ToString("X", CultureInfo.InvariantCulture),
            _ => ChineseNumerals.Show(number, format) ?? digits,
        };
    }

    private static string Nth(string signs, long number, string digits) =>
        number >= 1 && number <= signs.Length ? signs[(int)number - 1].ToString() : digits;

    // After z Word writes aa, bb, cc.
    private static string Letters(char first, long number, string digits) =>
        number >= 1 && number <= 26 * LongestRepeat ? new string((char)(first + ((number - 1) % 26)), (int)((number - 1) / 26) + 1) : digits;

    private static string Roman(long number, string digits)
    {
        if (number is < 1 or > 3999)
        {
            return digits;
        }

        string roman = "";
        foreach ((int value, string sign) in s_roman)
        {
            for (; number >= value; number -= value)
            {
                roman += sign;
            }
        }

        return roman;
    }

    private static string OrdinalEnding(long number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
