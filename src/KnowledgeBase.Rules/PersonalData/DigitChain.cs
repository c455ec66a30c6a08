using System.Text;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// Digits as people write long numbers: groups of them with one blank, dash or dot between (<c>138-0013 8000</c>, <c>(0731) 8555 1234</c>).
/// The text is folded, so that full width digits are ASCII; Chinese numerals count inside a group that has begun with digits.
/// </summary>
internal sealed class DigitChain
{
    private const int MostDigits = 64;
    private const string Separators = " -.—–−·_/()";
    private const string ChineseDigits = "零一二三四五六七八九";

    private readonly StringBuilder _digits = new();
    private readonly List<DigitGroup> _groups = [];

    private DigitChain(string text) => Text = text;

    public string Text { get; }

    public IReadOnlyList<DigitGroup> Groups => _groups;

    /// <summary>After the last digit.</summary>
    public int End { get; private set; }

    /// <summary>Where the chain ends whose first digit stands at an offset: the <see cref="End"/> that reading it would give.</summary>
    public static int EndOf(string text, int start)
    {
        int end = start;
        int digits = 0;
        for (int at = start; at < text.Length && digits < MostDigits && IsAscii(text[at]); at = AfterSeparators(text, end))
        {
            end = at;
            while (end < text.Length && digits < MostDigits && DigitOf(text[end]) != '\0')
            {
                digits++;
                end++;
            }
        }

        return end;
    }

    /// <summary>Reads the chain whose first digit stands at an offset.</summary>
    public static DigitChain Read(string text, int start)
    {
        var chain = new DigitChain(text);
        int at = start;
        while (at < text.Length && chain._digits.Length < MostDigits && IsAscii(text[at]))
        {
            int first = chain._digits.Length;
            int begin = at;
            while (at < text.Length && DigitOf(text[at]) is var digit and not '\0' && chain._digits.Length < MostDigits)
            {
                chain._digits.Append(digit);
                at++;
            }

            chain._groups.Add(new DigitGroup(begin, at - begin, first));
            chain.End = at;
            at = AfterSeparators(text, at);
        }

        return chain;
    }

    /// <summary>The digits of some groups, without what stands between.</summary>
    public string Digits(int group, int count)
    {
        int first = _groups[group].First;
        DigitGroup last = _groups[group + count - 1];
        return _digits.ToString(first, last.First + last.Length - first);
    }

    /// <summary>How many groups from this one on have so many digits together; 0 when none end there.</summary>
    public int GroupsWith(int group, int digits)
    {
        for (int i = group; i < _groups.Count && digits > 0; i++)
        {
            digits -= _groups[i].Length;
            if (digits == 0)
            {
                return i - group + 1;
            }
        }

        return 0;
    }

    /// <summary>The character before a group, '\0' at the start of the text.</summary>
    public char Before(int group) => _groups[group].Start > 0 ? Text[_groups[group].Start - 1] : '\0';

    /// <summary>The character after a group, '\0' at the end of the text.</summary>
    public char After(int group) => _groups[group].End < Text.Length ? Text[_groups[group].End] : '\0';

    private static int AfterSeparators(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 2 && Separators.IndexOf(text[end]) >= 0)
        {
            end++;
        }

        // Two signs only around a bracket: "(0731) 8555".
        return end - at == 2 && text[at] != ')' && text[at + 1] != '(' ? text.Length : end == at ? text.Length : end;
    }

    private static char DigitOf(char c) =>
        IsAscii(c) ? c
        : c is '〇' or '○' ? '0'
        : ChineseDigits.IndexOf(c) is >= 0 and int digit ? (char)('0' + digit)
        : '\0';

    private static bool IsAscii(char c) => c is >= '0' and <= '9';
}

/// <summary>Digits in a row: their place in the text and the number of the first among all digits of the chain.</summary>
internal readonly record struct DigitGroup(int Start, int Length, int First)
{
    public int End => Start + Length;
}
