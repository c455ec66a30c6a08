using System.Globalization;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Looks at every character of a block once, before anything is read: how large the block is, and which of its characters nobody sees and
/// therefore nobody reviews.
/// </summary>
internal sealed record YamlCharacters(int Bytes, int Lines, IReadOnlyList<int> Refused)
{
    private static readonly int[] s_none = [];

    /// <summary>Offsets of <see cref="Refused"/> are places of the whole file; both halves of a pair count.</summary>
    public static YamlCharacters Of(YamlBlock block)
    {
        string text = block.File.Text;
        int end = block.Start + block.Length;
        int bytes = 0;
        int lines = 0;
        List<int>? refused = null;
        for (int i = block.Start; i < end; i++)
        {
            char c = text[i];
            int codePoint = c;
            if (c < '\u0080')
            {
                bytes++;
                lines += c == '\n' ? 1 : 0;
                if (c >= ' ' && c != '\u007F' || c is '\n' or '\t' || (c == '\r' && i + 1 < end && text[i + 1] == '\n'))
                {
                    continue;
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                bytes += 4;
                codePoint = char.ConvertToUtf32(c, text[i + 1]);
                if (IsUnseen(codePoint))
                {
                    (refused ??= []).Add(i);
                    refused.Add(i + 1);
                }

                i++;
                continue;
            }
            else
            {
                bytes += c < '\u0800' ? 2 : 3;
            }

            if (IsUnseen(codePoint))
            {
                (refused ??= []).Add(i);
            }
        }

        return new YamlCharacters(bytes, lines, (IReadOnlyList<int>?)refused ?? s_none);
    }

    /// <summary>
    /// Characters that have no shape of their own, end lines for some programs only, change the order of what is shown, or are no characters.
    /// Selectors of a character's variant are none of them: they belong to the character before.
    /// </summary>
    public static bool IsUnseen(int codePoint) => KindOf(codePoint) is not null;

    /// <summary>What the character at an offset is, for a message: <c>U+202E, a mark of direction</c>.</summary>
    public static string Describe(string text, int offset)
    {
        int codePoint = char.IsSurrogatePair(text, offset) ? char.ConvertToUtf32(text[offset], text[offset + 1]) : text[offset];
        return string.Format(CultureInfo.InvariantCulture, "U+{0:X4}, {1}", codePoint, KindOf(codePoint) ?? "a character");
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
}
