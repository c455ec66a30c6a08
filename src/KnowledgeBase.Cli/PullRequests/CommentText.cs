using System.Globalization;
using System.Text;
using KnowledgeBase.Cli.Terminal;

namespace KnowledgeBase.Cli.PullRequests;

/// <summary>
/// Somebody's text inside a comment on GitHub, as data: in &lt;code&gt;, where GitHub looks for no mention, issue, emoji or address, and with
/// every ASCII sign that Markdown, HTML or a table could take for its own as a character reference, which all of them resolve last.
/// </summary>
internal static class CommentText
{
    public static string Code(string text)
    {
        var code = new StringBuilder("<code>");
        foreach (Rune rune in VisibleText.Of(text).EnumerateRunes())
        {
            _ = rune.Value == ' ' || !rune.IsAscii || Rune.IsLetterOrDigit(rune)
                ? code.Append(rune)
                : code.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }

        return code.Append("</code>").ToString();
    }
}
