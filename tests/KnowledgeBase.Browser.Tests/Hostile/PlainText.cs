using System.Text;

namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>The text of a block of a speech as docs/format.md says, by a reader of its own that takes anything: marks keep their words, a backslash before punctuation goes.</summary>
internal static class PlainText
{
    public static string Of(string markdown)
    {
        var text = new StringBuilder();
        for (int i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && markdown[i + 1] < 0x80 && (char.IsPunctuation(markdown[i + 1]) || char.IsSymbol(markdown[i + 1])))
            {
                text.Append(markdown[++i]);
            }
            else if (markdown[i] == ']' && i + 1 < markdown.Length && markdown[i + 1] == '{' && markdown.IndexOf('}', i) is var end && end > 0)
            {
                i = end;
            }
            else if (markdown[i] != '[')
            {
                text.Append(markdown[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Whether the characters stand in the text in their order, whatever stands between them. Passed over are blanks, what HTML cannot hold, and square brackets,
    /// which an address given elsewhere on a page makes a link of.
    /// </summary>
    public static bool IsWithin(string words, string text)
    {
        int at = 0;
        foreach (char c in words.Where(static c => !char.IsWhiteSpace(c) && c is not ('\0' or '\uFFFD' or '[' or ']')))
        {
            at = text.IndexOf(c, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}
