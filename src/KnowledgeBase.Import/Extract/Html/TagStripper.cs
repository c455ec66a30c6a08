using System.Text;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// The text of a page without its markup, roughly and in linear time: enough to judge an encoding by, because scripts and addresses look
/// alike in all of them. The extracted text comes from the parser.
/// </summary>
internal static class TagStripper
{
    private const int LongestWord = 40;
    private const int Enough = 256 * 1024;
    private const char LastLatin = '\u024F';

    private static readonly string[] s_skipped = ["script", "style"];

    public static string Strip(string html)
    {
        var text = new StringBuilder();
        for (int at = 0; at < html.Length;)
        {
            int open = html.IndexOf('<', at);
            if (open < 0)
            {
                text.Append(html, at, html.Length - at);
                break;
            }

            text.Append(html, at, open - at);
            at = AfterMarkup(html, open);
        }

        return WithShortWords(text);
    }

    // Reading inserted pinyin out of the text is quadratic in the length of a word.
    private static string WithShortWords(StringBuilder stripped)
    {
        var text = new StringBuilder();
        int letters = 0;
        foreach (ReadOnlyMemory<char> chunk in stripped.GetChunks())
        {
            foreach (char c in chunk.Span)
            {
                letters = char.IsLetter(c) && c <= LastLatin ? letters + 1 : 0;
                if (letters <= LongestWord && text.Length < Enough)
                {
                    text.Append(c);
                }
            }
        }

        return text.ToString();
    }

    private static int AfterMarkup(string html, int open)
    {
        ReadOnlySpan<char> rest = html.AsSpan(open + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal))
        {
            return After(html, "-->", open + 4);
        }

        foreach (string name in s_skipped)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return After(html, ">", After(html, "</" + name, open + 1));
            }
        }

        return After(html, ">", open + 1);
    }

    private static int After(string html, string mark, int from)
    {
        int found = from < html.Length ? html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) : -1;
        return found < 0 ? html.Length : found + mark.Length;
    }
}
