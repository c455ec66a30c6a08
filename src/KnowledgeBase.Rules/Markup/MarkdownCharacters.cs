using System.Runtime.CompilerServices;

namespace KnowledgeBase.Rules.Markup;

/// <summary>What has to be escaped so that any CommonMark or GFM renderer shows a text as it is.</summary>
internal static class MarkdownCharacters
{
    private static readonly char[] s_neverEscaped = ['\\', '\r', '\n', '\0'];

    private static readonly bool[] s_notable = [.. Enumerable.Range(0, 128).Select(static c => IsSpecial((char)c) || c is ':' or '.' or '!')];

    /// <summary>Whether backslashes would make text of what a contributor typed: one that stands there says something already, and Markdown carries no line break or NUL.</summary>
    public static bool CanBeEscaped(string typed) => typed.IndexOfAny(s_neverEscaped) < 0;

    /// <summary>Characters that the format never writes bare, wherever they stand.</summary>
    public static bool IsSpecial(char c) => c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$';

    /// <summary>
    /// A ':' or '.' with which GitHub would begin a bare link (<c>http:</c>, <c>www.</c>): inside one it shows backslashes instead of reading them.
    /// </summary>
    public static bool BeginsBareLink(char before, char c) =>
        (c == ':' && before is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) || (c == '.' && before is 'w' or 'W');

    /// <summary>The first offset from <paramref name="from"/> on at which a character stands that Markdown or the format might read as its own; <paramref name="to"/> when there is none before it.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public static int NextNotable(string text, int from, int to)
    {
        int at = from;
        while (at < to && (text[at] >= s_notable.Length || !s_notable[text[at]]))
        {
            at++;
        }

        return at;
    }

    /// <summary>What a backslash may stand before: ASCII punctuation, as in CommonMark 0.31 §2.4.</summary>
    public static bool IsAsciiPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';

    /// <summary>
    /// Offset in <paramref name="text"/> of the character that would make a paragraph from <paramref name="start"/> to <paramref name="end"/> a list
    /// or an underline, or -1: a leading '+', '-' or '=', or the '.' or ')' after one to nine leading digits.
    /// </summary>
    public static int BlockStartHazard(string text, int start, int end)
    {
        if (start >= end)
        {
            return -1;
        }

        if (text[start] is '+' or '-' or '=')
        {
            return start;
        }

        int at = start;
        while (at < end && at - start < 10 && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start is > 0 and < 10 && at < end && text[at] is '.' or ')' ? at : -1;
    }
}
