using System.Globalization;
using System.Text;

namespace KnowledgeBase.Import.Write;

/// <summary>Prints text as a YAML scalar that the strict reader gives back: plain when it is safe, else in double quotes.</summary>
internal static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@` ";

    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    public static string Quoted(string text)
    {
        var output = new StringBuilder("\"");
        foreach (char c in text)
        {
            output.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\u3000' => "\\u3000",
                _ when IsHidden(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return output.Append('"').ToString();
    }

    // Safe in flow mappings too.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && text[^1] is not (' ' or ':')
        && !text.Any(c => ",[]{}\"".Contains(c, StringComparison.Ordinal) || char.IsControl(c) || IsHidden(c) || c == '\u3000')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("---", StringComparison.Ordinal);

    private static bool IsHidden(char c) =>
        char.IsControl(c) || c is '\u00A0' or '\u00AD' or '\uFEFF' or >= '\u200B' and <= '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2060' and <= '\u2064';
}
