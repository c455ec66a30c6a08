using System.Globalization;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>A colour of a style or an old attribute; only what hides text: the colour itself, white, or nothing at all.</summary>
internal readonly record struct CssColor(byte Red, byte Green, byte Blue, bool IsTransparent)
{
    private const int Nearness = 6;

    public static CssColor White { get; } = new(255, 255, 255, false);

    /// <returns>Null when the value has no colour that is known here.</returns>
    public static CssColor? TryParse(string? value)
    {
        string text = value?.Trim().ToLowerInvariant() ?? "";
        return text switch
        {
            "" => null,
            "white" => White,
            "black" => new CssColor(0, 0, 0, false),
            "transparent" => new CssColor(0, 0, 0, true),
            _ when text.StartsWith("rgb", StringComparison.Ordinal) => Function(text),
            _ when text[0] == '#' => Hexadecimal(text[1..]),
            _ => null,
        };
    }

    /// <summary>Whether a reader cannot tell the two apart.</summary>
    public bool LooksLike(CssColor other) =>
        Math.Abs(Red - other.Red) <= Nearness && Math.Abs(Green - other.Green) <= Nearness && Math.Abs(Blue - other.Blue) <= Nearness;

    private static CssColor? Hexadecimal(string digits)
    {
        string full = digits.Length is 3 or 4 ? string.Concat(digits.Select(c => $"{c}{c}")) : digits;
        return full.Length is 6 or 8 && uint.TryParse(full[..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint rgb)
            ? new CssColor((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb, full.Length == 8 && full.EndsWith("00", StringComparison.Ordinal))
            : null;
    }

    private static CssColor? Function(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        int close = text.IndexOf(')', StringComparison.Ordinal);
        if (open < 0 || close < open)
        {
            return null;
        }

        string[] parts = text[(open + 1)..close].Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (3 or 4)
            || !byte.TryParse(parts[0], CultureInfo.InvariantCulture, out byte red)
            || !byte.TryParse(parts[1], CultureInfo.InvariantCulture, out byte green)
            || !byte.TryParse(parts[2], CultureInfo.InvariantCulture, out byte blue))
        {
            return null;
        }

        bool isTransparent = parts.Length == 4
            && double.TryParse(parts[3].TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double alpha) && alpha == 0;
        return new CssColor(red, green, blue, isTransparent);
    }
}
