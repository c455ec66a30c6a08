using System.Globalization;
using System.Text;

namespace KnowledgeBase.Site.Exports;

/// <summary>Text as a value of the strict YAML of content files: bare where that is the same, else in double quotes.</summary>
internal static class YamlScalarText
{
    public static string Of(string value)
    {
        // Letters, digits and Chinese characters are the same bare; everything else is safe in quotes.
        if (value.Length > 0 && value[0] != '-' && value.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/' or '_' or '.' or (>= '\u3400' and <= '\u9FFF')))
        {
            return value;
        }

        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append(@"\n"),
                '\t' => quoted.Append(@"\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
