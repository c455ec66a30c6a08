using System.Globalization;
using System.Text;

namespace KnowledgeBase.Site.Assets;

/// <summary>
/// JSON strings that are also safe inside a script, inline or not: '&lt;' (so neither "&lt;/script" nor "&lt;!--" appears), U+2028 and
/// U+2029, controls and byte order marks are escaped. Everything else stands as it is, independent of the Unicode version of the machine.
/// </summary>
public static class ScriptText
{
    /// <summary>The text as a JSON string, quotes included.</summary>
    public static string Quote(string value)
    {
        var script = new StringBuilder(value.Length + 2).Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
            {
                script.Append('\\').Append(c);
            }
            else if (c is < ' ' or '<' or '\u007F' or '\u2028' or '\u2029' or '\uFEFF')
            {
                script.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                script.Append(c);
            }
        }

        return script.Append('"').ToString();
    }
}
