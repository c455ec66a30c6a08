using System.Globalization;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>A length of a style in CSS pixels, roughly: enough to tell nothing from something and the screen from far beside it.</summary>
internal static class CssLength
{
    private const double PixelsPerEm = 16;
    private const double PixelsPerPoint = 4.0 / 3;
    private const double PixelsPerPercent = 10;

    /// <returns>Null when the value is no plain length.</returns>
    public static double? TryParse(string? value)
    {
        string text = value?.Trim() ?? "";
        int digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] is '.' or '-' or '+'))
        {
            digits++;
        }

        if (!double.TryParse(text.AsSpan(0, digits), NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return null;
        }

        return text[digits..] switch
        {
            "" or "px" => number,
            "pt" => number * PixelsPerPoint,
            "em" or "rem" or "ex" or "ch" => number * PixelsPerEm,
            "%" or "vw" or "vh" => number * PixelsPerPercent,
            _ => null,
        };
    }
}
