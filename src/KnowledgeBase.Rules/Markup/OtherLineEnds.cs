using System.Globalization;

namespace KnowledgeBase.Rules.Markup;

/// <summary>
/// Characters of a body at which Unicode, Python or an old printer begins a line, and Markdown does not: a reader would see lines that the
/// file does not have, and a program that counts lines would name another one.
/// </summary>
internal static class OtherLineEnds
{
    // Line tabulation, form feed, next line, line separator, paragraph separator.
    private static readonly char[] s_characters = ['\u000B', '\u000C', '\u0085', '\u2028', '\u2029'];

    /// <param name="bodyStart">Offset of the first character after the front matter, in UTF-16 code units.</param>
    public static void Check(string file, int bodyStart, FindingList findings)
    {
        for (int at = file.IndexOfAny(s_characters, bodyStart); at >= 0; at = file.IndexOfAny(s_characters, at + 1))
        {
            findings.Add(MarkupRules.OtherLineEnd, at, 1, ((int)file[at]).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
