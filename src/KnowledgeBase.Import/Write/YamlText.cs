using System.Globalization;
using System.Text;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import.Write;

/// <summary>Prints text as a YAML scalar that the strict reader gives back: plain when it is safe, else in double quotes.</summary>
public static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@` ";

    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>The text in double quotes, with escapes for what an editor would not show.</summary>
    public static string Quoted(string text)
    {
        var output = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            output.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsHidden(rune) => (rune.IsBmp ? "\\u" : "\\U") + rune.Value.ToString(rune.IsBmp ? "X4" : "X8", CultureInfo.InvariantCulture),
                _ => rune.ToString(),
            });
        }

        return output.Append('"').ToString();
    }

    // Safe in flow mappings too.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && text[^1] is not (' ' or ':')
        && !text.Any(c => ",[]{}\"".Contains(c, StringComparison.Ordinal))
        && !text.EnumerateRunes().Any(IsHidden)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("---", StringComparison.Ordinal);

    // Whatever an editor would not show, or would show as something else.
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || Invisible.IsInvisible(rune.Value)
        || UnseenCharacters.IsUnseen(rune.Value)
        || (rune.Value != ' ' && Rune.IsWhiteSpace(rune));
}
