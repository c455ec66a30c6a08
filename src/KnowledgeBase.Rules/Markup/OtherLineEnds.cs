using System.Globalization;

namespace KnowledgeBase.Rules.Markup;

/// <summary>
/// Characters of a body at which Unicode, Python or an old printer begins a line, and Markdown does not: a reader would see lines that the
/// file does not have, and a program that counts lines would name another one. A NUL is among them, at which some programs end the text.
/// </summary>
internal static class OtherLineEnds
{
    // NUL, line tabulation, form feed, carriage return, next line, line separator, paragraph separator.
    private static readonly char[] s_characters = ['\0', '\u000B', '\u000C', '\r', '\u0085', '\u2028', '\u2029'];

    /// <param name="bodyStart">Offset of the first character after the front matter, in UTF-16 code units.</param>
    public static void Check(string file, int bodyStart, FindingList findings)
    {
        for (int at = file.IndexOfAny(s_characters, bodyStart); at >= 0; at = file.IndexOfAny(s_characters, at + 1))
        {
            // With a line feed it is the line end of Windows.
            if (file[at] != '\r' || at + 1 == file.Length || file[at + 1] != '\n')
            {
                findings.Add(MarkupRules.OtherLineEnd, at, 1, ((int)file[at]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }
}
