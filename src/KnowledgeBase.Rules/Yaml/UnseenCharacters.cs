using System.Globalization;
using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>The characters that YAML of content may have as escapes only, because nobody sees them.</summary>
public static class UnseenCharacters
{
    /// <summary>
    /// True for what has no shape of its own, ends lines for some programs only, changes the order of what is shown, or is no character. Selectors
    /// of a character's variant are none of them: they belong to the character before.
    /// </summary>
    public static bool IsUnseen(int codePoint) => KindOf(codePoint) is not null;

    internal static void Report(YamlBlock block, IReadOnlyList<int> refused, YamlSource source, IReadOnlyList<(int Start, int End)> doubleQuoted, FindingList findings)
    {
        string text = block.File.Text;
        (int Start, int End)[] quotes = [.. doubleQuoted.Select(quote => source.InFile(quote.Start, quote.End))];
        for (int i = 0; i < refused.Count;)
        {
            int first = i;
            while (i < refused.Count && refused[i] == refused[first] + (i - first) && (text[refused[i]] == '\r') == (text[refused[first]] == '\r'))
            {
                i++;
            }

            int start = refused[first];
            SourceSpan span = findings.Span(start, i - first);
            if (text[start] == '\r')
            {
                findings.AddFixable(YamlRules.CarriageReturn, span, [new Fix(new TextEdit(start, i - first, new string('\n', i - first)))]);
                continue;
            }

            string escapes = Escapes(text, start, i - first);
            bool isQuoted = quotes.Any(quote => quote.Start < start && start < quote.End);
            findings.AddFixable(YamlRules.UnseenCharacter, span, [new Fix(new TextEdit(start, i - first, isQuoted ? escapes : ""))], Describe(text, start), Shown(escapes));
        }
    }

    // U+202E, a mark of direction
    private static string Describe(string text, int offset)
    {
        int codePoint = char.IsSurrogatePair(text, offset) ? char.ConvertToUtf32(text[offset], text[offset + 1]) : text[offset];
        return string.Format(CultureInfo.InvariantCulture, "U+{0:X4}, {1}", codePoint, KindOf(codePoint));
    }

    private static string? KindOf(int codePoint) => codePoint switch
    {
        < ' ' or (>= 0x7F and <= 0x9F) or (>= 0xFFF9 and <= 0xFFFB) => "a control character",
        < 0xAD => null,
        0xAD => "a soft hyphen",
        0x2028 or 0x2029 => "a line separator",
        0xFEFF => "a byte order mark",
        0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "a mark of direction",
        0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180E) or (>= 0x200B and <= 0x200D) or (>= 0x2060 and <= 0x2065)
            or (>= 0x206A and <= 0x206F) or 0x3164 or 0xFFA0 => "a character without width",
        0xFFFC => "a place holder for an object",
        >= 0xD800 and <= 0xDFFF => "half of a character",
        >= 0xE0000 and <= 0xE007F => "a tag",
        >= 0x1D173 and <= 0x1D17A => "a control character",
        _ when (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF => "no character",
        _ => null,
    };

    private static string Escapes(string text, int start, int length)
    {
        var escapes = new System.Text.StringBuilder();
        for (int i = start; i < start + length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                escapes.AppendFormat(CultureInfo.InvariantCulture, "\\U{0:X8}", char.ConvertToUtf32(text, i++));
            }
            else if (!char.IsSurrogate(text[i]))
            {
                escapes.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:X4}", (int)text[i]);
            }
        }

        return escapes.ToString();
    }

    // A message is no place for a page of escapes, and half of a character has none.
    private static string Shown(string escapes) => escapes.Length == 0 ? "\\uFFFD" : escapes.Length <= 30 ? escapes : escapes.Substring(0, 24) + "…";
}
