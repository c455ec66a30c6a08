using System.Globalization;
using System.Text;

namespace KnowledgeBase.Cli.Terminal;

/// <summary>
/// Content as a terminal may show it. A character that would move the cursor, change colours, end the line or turn the direction of writing
/// is shown as a sign of its own: what is wrong with a file must not be able to hide itself.
/// </summary>
internal static class VisibleText
{
    private const int ControlPictures = 0x2400;
    private const char Delete = '\u007F';

    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(IsHidden))
        {
            return text;
        }

        var shown = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            shown.Append(Of(rune));
        }

        return shown.ToString();
    }

    public static string Of(Rune rune) => rune.Value switch
    {
        < ' ' => ((char)(ControlPictures + rune.Value)).ToString(),
        Delete => "␡",
        _ when IsHidden(rune) => FormattableString.Invariant($"‹U+{rune.Value:X4}›"),
        _ => rune.ToString(),
    };

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
