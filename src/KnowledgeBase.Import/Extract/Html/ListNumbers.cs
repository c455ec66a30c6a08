using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// The numbers a browser shows before the items of an ordered list: "1. ", "b. ", "iv. ", "三、". None where the items bring their own, or
/// are links only: such lists are shown without numbers by style sheets that are not at hand.
/// </summary>
internal sealed partial class ListNumbers
{
    private const int LargestRoman = 3999;
    private const int Letters = 26;
    private const int Examined = 3;

    private readonly string? _type;
    private readonly int _step;
    private int _next;

    private ListNumbers(string? type, int start, int step)
    {
        _type = type;
        _next = start;
        _step = step;
    }

    public static ListNumbers Of(IElement list, StyleDeclarations style)
    {
        List<IElement> items = [.. list.Children.Where(child => child.LocalName == "li")];
        string type = style["list-style-type"] ?? style["list-style"]?.Split(' ')[0] ?? list.GetAttribute("type") ?? "decimal";
        bool isReversed = list.HasAttribute("reversed");
        int start = Integer(list.GetAttribute("start")) ?? (isReversed ? items.Count : 1);
        bool isNumbered = Format(type, 1) is not null && !items.Where(item => Blocks.HasText(item, 1)).Take(Examined).Any(HasOwnMarker) && !AreLinks(items);
        return new ListNumbers(isNumbered ? type : null, start, isReversed ? -1 : 1);
    }

    /// <summary>The number before the next item; null when none is shown.</summary>
    public string? Next(IElement item, StyleDeclarations style)
    {
        int number = Integer(item.GetAttribute("value")) ?? _next;
        _next = number + _step;
        string? own = style["list-style-type"] ?? style["list-style"]?.Split(' ')[0] ?? item.GetAttribute("type");
        return _type is null ? null : Format(own ?? _type, number);
    }

    private static string? Format(string type, int number) => type switch
    {
        "a" or "lower-alpha" or "lower-latin" => Alphabetic(number, 'a') + ". ",
        "A" or "upper-alpha" or "upper-latin" => Alphabetic(number, 'A') + ". ",
        "i" or "lower-roman" => Roman(number).ToLowerInvariant() + ". ",
        "I" or "upper-roman" => Roman(number) + ". ",
        "decimal-leading-zero" => number.ToString("00", CultureInfo.InvariantCulture) + ". ",
        "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" or "cjk-decimal" when Chinese(number) is { } chinese => chinese + "、",
        "none" or "disc" or "circle" or "square" => null,
        _ => number.ToString(CultureInfo.InvariantCulture) + ". ",
    };

    private static string Alphabetic(int number, char first)
    {
        if (number <= 0)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / Letters)
        {
            letters.Insert(0, (char)(first + ((rest - 1) % Letters)));
        }

        return letters.ToString();
    }

    private static string Roman(int number)
    {
        if (number is <= 0 or > LargestRoman)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var roman = new StringBuilder();
        foreach ((int value, string sign) in new[]
        {
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        })
        {
            for (; number >= value; number -= value)
            {
                roman.Append(sign);
            }
        }

        return roman.ToString();
    }

    private static string? Chinese(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number switch
        {
            > 0 and < 10 => Digits[number].ToString(),
            >= 10 and < 100 => (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString()),
            _ => null,
        };
    }

    private static bool HasOwnMarker(IElement item) => OwnMarker().IsMatch(item.TextContent);

    private static bool AreLinks(List<IElement> items) =>
        items.Count > 0 && items.TrueForAll(item => item.QuerySelector("a[href]") is { } link && !Blocks.HasText(item, (2 * Blocks.Count(link.TextContent)) + 1));

    private static int? Integer(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) ? number : null;

    [GeneratedRegex(@"\A\s*(?:[（(]?[一二三四五六七八九十百\d]{1,3}[）)、.．:：]|第[一二三四五六七八九十百\d]{1,3}|[①-⑳]|[一二三四五六七八九十]是)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnMarker();
}
