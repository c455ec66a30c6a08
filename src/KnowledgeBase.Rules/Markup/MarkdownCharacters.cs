namespace KnowledgeBase.Rules.Markup;

/// <summary>What has to be escaped so that any CommonMark or GFM renderer shows a text as it is.</summary>
internal static class MarkdownCharacters
{
    /// <summary>Characters that the format never writes bare, wherever they stand.</summary>
    public static bool IsSpecial(char c) => c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '$';

    /// <summary>What a backslash may stand before: ASCII punctuation, as in CommonMark 0.31 §2.4.</summary>
    public static bool IsAsciiPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';

    /// <summary>
    /// Offset of the character that would make a paragraph starting like this a list or an underline, or -1:
    /// a leading '+', '-' or '=', or the '.' or ')' after one to nine leading digits.
    /// </summary>
    public static int BlockStartHazard(string text)
    {
        if (text.Length == 0)
        {
            return -1;
        }

        if (text[0] is '+' or '-' or '=')
        {
            return 0;
        }

        int digits = 0;
        while (digits < text.Length && digits < 10 && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits is > 0 and < 10 && digits < text.Length && text[digits] is '.' or ')' ? digits : -1;
    }
}
