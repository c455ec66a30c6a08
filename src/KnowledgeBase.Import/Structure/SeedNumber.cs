using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Structure;

/// <summary>Numbers and dates as seeds write them.</summary>
internal static partial class SeedNumber
{
    /// <summary>The first number of characters a text states: 全文共4678字, 约3.6千字 (3600), 1.2万字; null when it states none.</summary>
    public static int? OfCharacters(string text)
    {
        Match match = Characters().Match(Fold.ToHans(text));
        return match.Success && decimal.TryParse(match.Groups["n"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? Parse(((int)(number * (match.Groups["unit"].Value switch { "千" => 1000, "万" => 10000, _ => 1 }))).ToString(CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>A stated length in characters, as a bare number or with its unit.</summary>
    public static int? Length(string? text) => Parse(text) ?? OfCharacters(text ?? "");

    /// <summary>A positive number in ASCII or full-width digits; null for anything else.</summary>
    public static int? Parse(string? text) =>
        int.TryParse(Fold.ToHans(text ?? ""), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    [GeneratedRegex(@"(?<![\d.])(?<n>\d{1,6}(?:\.\d{1,2})?) *(?<unit>[千万]?)(?:多|余)?字", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Characters();
}
