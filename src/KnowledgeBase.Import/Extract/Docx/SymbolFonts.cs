namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// Characters of the symbol fonts of Word as Unicode. Such a font is addressed by U+F020–U+F0FF, where the same code means another sign
/// in each font; a sign without an equivalent keeps its code, so that it can be seen that something stands there.
/// </summary>
internal static class SymbolFonts
{
    private const string AnyBullet = "•";

    private static readonly Dictionary<int, string> s_wingdings = new()
    {
        [0x46] = "☞", [0x4A] = "☺", [0x6C] = "●", [0x6D] = "❍", [0x6E] = "■", [0x6F] = "□", [0x71] = "❑", [0x72] = "❒", [0x75] = "◆", [0x76] = "❖",
        [0x80] = "⓪", [0x9F] = "•", [0xA1] = "○", [0xA7] = "▪", [0xA8] = "◻", [0xAB] = "★", [0xD8] = "➢", [0xDF] = "←", [0xE0] = "→",
        [0xE8] = "➔", [0xF0] = "⇨", [0xFB] = "✗", [0xFC] = "✓", [0xFD] = "☒", [0xFE] = "☑",
    };

    private static readonly Dictionary<int, string> s_symbol = new()
    {
        [0xA3] = "≤", [0xA5] = "∞", [0xA7] = "♣", [0xA8] = "♦", [0xA9] = "♥", [0xAA] = "♠", [0xAC] = "←", [0xAE] = "→", [0xB0] = "°", [0xB1] = "±",
        [0xB3] = "≥", [0xB4] = "×", [0xB7] = "•", [0xB8] = "÷", [0xB9] = "≠", [0xBB] = "≈",
    };

    /// <summary>The sign of a w:sym: a font and a code, a private one or one of Unicode.</summary>
    public static string Show(string? font, int code)
    {
        int place = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        string? known = place <= 0xFF ? Known(font, place) : null;
        if (known is not null)
        {
            return known;
        }

        bool isCharacter = code is >= 0x20 and <= 0xFFFD and not (>= 0xD800 and <= 0xDFFF);
        return isCharacter ? ((char)code).ToString() : "";
    }

    /// <summary>The sign that a list of bullets shows; • for one that only its font can show.</summary>
    public static string Bullet(string? font, string text)
    {
        if (text.Length != 1)
        {
            return text;
        }

        if (text == "o" && font?.StartsWith("Courier", StringComparison.OrdinalIgnoreCase) == true)
        {
            return "○";
        }

        string shown = Show(font, text[0]);
        return shown[0] is >= '\uE000' and <= '\uF8FF' ? AnyBullet : shown;
    }

    private static string? Known(string? font, int place)
    {
        if (string.Equals(font, "Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return place switch
            {
                >= 0x81 and <= 0x8A => ((char)('①' + place - 0x81)).ToString(),
                >= 0x8C and <= 0x95 => ((char)('❶' + place - 0x8C)).ToString(),
                _ => s_wingdings.GetValueOrDefault(place),
            };
        }

        return string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase)
            ? place switch
            {
                >= 0x61 and <= 0x7A => "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"[place - 0x61].ToString(),
                _ => s_symbol.GetValueOrDefault(place),
            }
            : null;
    }
}
