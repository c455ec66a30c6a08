using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Search.Query;

/// <summary>The other way to write the small numbers of a term: 20大 and 二十大, 14五 and 十四五, 5+2 and 五加二.</summary>
internal static partial class NumeralForms
{
    private const string Numerals = "零一二三四五六七八九";

    /// <summary>Numbers from 1 to 99 in Chinese numerals. Longer numbers, decimals and per cents stay.</summary>
    public static string ToNumerals(string text) =>
        Number().Replace(
            Sum().Replace(text, static match => $"{match.Groups[1].Value}{InNumerals(match.Groups[2].Value)}加{InNumerals(match.Groups[3].Value)}"),
            static match => match.Groups[1].Value + InNumerals(match.Groups[2].Value));

    /// <summary>Tens, and the two sides of 加, in digits. Other single numerals are words: 一带一路.</summary>
    public static string ToDigits(string text) =>
        Tens().Replace(
            Plus().Replace(text, static match => $"{Digit(match.Groups[1].Value)}+{Digit(match.Groups[2].Value)}"),
            static match => Digit(match.Groups[1].Value, "1") + Digit(match.Groups[2].Value, "0"));

    private static string InNumerals(string digits)
    {
        int number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        int tens = number / 10;
        string first = tens > 1 ? Numerals[tens].ToString() : "";
        string last = number % 10 > 0 ? Numerals[number % 10].ToString() : "";
        return first + (tens > 0 ? "十" : "") + last;
    }

    private static string Digit(string numeral, string instead = "") =>
        numeral.Length == 0 ? instead : Numerals.IndexOf(numeral[0], StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("(^|[^0-9.．])([1-9][0-9]?)[+＋]([1-9][0-9]?)(?![0-9.．%％])", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    [GeneratedRegex("(^|[^0-9.．])([1-9][0-9]?)(?![0-9.．%％])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("([一二三四五六七八九])加([一二三四五六七八九])", RegexOptions.CultureInvariant)]
    private static partial Regex Plus();

    [GeneratedRegex("([一二三四五六七八九]?)十([一二三四五六七八九]?)", RegexOptions.CultureInvariant)]
    private static partial Regex Tens();
}
