using System.Text.RegularExpressions;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Text.Width;

/// <summary>
/// A text with the punctuation of Chinese set full width, as long as the input. <see cref="AlreadyWide"/> are the offsets (UTF-16 code
/// units) of marks that were full width before; <see cref="Changed"/> counts the others.
/// </summary>
public sealed record WidenedText(string Text, EquatableArray<int> AlreadyWide, int Changed);

/// <summary>
/// Sets <c>,;:!?()</c> full width where they belong to Chinese text (GB/T 15834-2011), not inside numbers (1,000, 10:30), addresses or
/// Latin words.
/// </summary>
public static class PunctuationWidth
{
    private static readonly char[] s_ascii = [',', ';', ':', '!', '?', '(', ')'];

    private static readonly Regex s_address = new(
        @"(?:https?://|www\.)[!-~]+|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(2));

    public static WidenedText Widen(string text)
    {
        if (text.IndexOfAny(s_ascii) < 0)
        {
            return new WidenedText(text, [.. Enumerable.Range(0, text.Length).Where(i => WideMarks.ToAscii(text[i]) != text[i])], 0);
        }

        bool isChinese = text.Any(Han.IsHan);
        char[] wide = text.ToCharArray();
        var already = new List<int>();
        int changed = 0;
        bool[] inAddress = Addresses(text);
        int[] partners = Partners(text);
        for (int i = 0; i < text.Length; i++)
        {
            char mark = WideMarks.ToWide(text[i]);
            if (mark == text[i])
            {
                if (WideMarks.ToAscii(mark) != mark)
                {
                    already.Add(i);
                }

                continue;
            }

            if (isChinese && !inAddress[i] && BelongsToChinese(text, i, partners[i]))
            {
                wide[i] = mark;
                changed++;
            }
        }

        return new WidenedText(new string(wide), already.ToEquatableArray(), changed);
    }

    private static bool BelongsToChinese(string text, int at, int partner)
    {
        switch (text[at])
        {
            case '(' or ')':
                return IsChineseBracket(text, at, partner);
            case ':':
                return IsChinese(Before(text, at)) || IsChinese(After(text, at)) || IsEdge(text, at);
            default:
                char before = Before(text, at);
                char after = After(text, at);
                return IsChinese(before) || IsChinese(after) || IsEdge(text, at) || !(IsLatin(before) && IsLatin(after));
        }
    }

    // Both brackets of a pair get the same width, so the whole pair decides.
    private static bool IsChineseBracket(string text, int at, int partner)
    {
        int open = text[at] == '(' ? at : partner;
        int close = text[at] == ')' ? at : partner;
        if (open < 0 || close < 0)
        {
            return IsChinese(Before(text, at)) || IsChinese(After(text, at));
        }

        for (int i = open + 1; i < close; i++)
        {
            if (IsChinese(text[i]))
            {
                return true;
            }
        }

        // f(x) stands in Chinese text but is no part of it.
        bool belongsToWord = open > 0 && IsLatin(text[open - 1]);
        return !belongsToWord && (IsChinese(Before(text, open)) || IsChinese(After(text, close)));
    }

    private static bool IsEdge(string text, int at) => Before(text, at) == '\0' || After(text, at) == '\0';

    private static bool IsChinese(char c) => Han.IsHan(c) || Han.IsChinesePunctuation(c);

    private static bool IsLatin(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (c >= '\u00C0' && c < '\u0370');

    // The neighbour that decides: blanks and other marks between are looked through.
    private static char Before(string text, int at)
    {
        int i = at - 1;
        while (i >= 0 && (text[i] == ' ' || WideMarks.ToWide(text[i]) != text[i]))
        {
            i--;
        }

        return i >= 0 ? text[i] : '\0';
    }

    private static char After(string text, int at)
    {
        int i = at + 1;
        while (i < text.Length && (text[i] == ' ' || WideMarks.ToWide(text[i]) != text[i]))
        {
            i++;
        }

        return i < text.Length ? text[i] : '\0';
    }

    private static int[] Partners(string text)
    {
        int[] partners = [.. Enumerable.Repeat(-1, text.Length)];
        var open = new Stack<int>();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
            {
                open.Push(i);
            }
            else if (text[i] == ')' && open.Count > 0)
            {
                int start = open.Pop();
                (partners[start], partners[i]) = (i, start);
            }
        }

        return partners;
    }

    private static bool[] Addresses(string text)
    {
        bool[] inside = new bool[text.Length];
        if (text.IndexOf('@') < 0 && text.IndexOf("http", StringComparison.Ordinal) < 0 && text.IndexOf("www.", StringComparison.Ordinal) < 0)
        {
            return inside;
        }

        foreach (Match match in s_address.Matches(text))
        {
            // A comma after an address belongs to the sentence.
            int length = match.Value.TrimEnd(',', ';', ':', '!', '?', ')', '.').Length;
            for (int i = match.Index; i < match.Index + length; i++)
            {
                inside[i] = true;
            }
        }

        return inside;
    }
}
