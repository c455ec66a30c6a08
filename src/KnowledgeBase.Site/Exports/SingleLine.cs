using System.Text;

namespace KnowledgeBase.Site.Exports;

/// <summary>Values for formats of lines, where a line end or a control character would begin something else.</summary>
internal static class SingleLine
{
    /// <summary>The text with each control character, line end and separator of lines as one blank, without blanks at its ends.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return line.ToString().Trim();
    }
}
