using System.Text;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// Digits as people write long numbers: groups of them with a blank, dash or dot between (<c>138-0013 8000</c>, <c>(0731) 8555 1234</c>), or
/// read out in Chinese (<c>一三八，〇〇一三，八〇〇〇</c>). The text is folded, so that full width digits are ASCII.
/// </summary>
internal sealed class DigitChain
{
    private const int MostDigits = 64;
    private const int MostSeparators = 4;
    private const string Blanks = " \u00A0\u2002\u2003\u2009\u200A\u200B\u200C\u200D\u202F\u2060\u3000\uFEFF";
    private const string Marks = "-.\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\u00B7_/";
    private const string Brackets = "()[]";

    // Between digits that are read out; between others they part two numbers.
    private const string Pauses = ",、";

    private static readonly Dictionary<char, char> s_chinese = ReadOut("〇○零一二三四五六七八九", "000123456789").Concat(ReadOut("幺壹贰叁肆伍陆柒捌玖", "1123456789")).ToDictionary(static pair => pair.Key, static pair => pair.Value);

    private readonly StringBuilder _digits = new();
    private readonly List<DigitGroup> _groups = [];

    private DigitChain(string text) => Text = text;

    public string Text { get; }

    public IReadOnlyList<DigitGroup> Groups => _groups;

    /// <summary>After the last digit.</summary>
    public int End { get; private set; }

    /// <summary>Whether a number may begin with the character.</summary>
    public static bool IsDigit(char c) => DigitOf(c) != '\0';

    /// <summary>Where the chain ends whose first digit stands at an offset, and whether it has so many digits: what reading it would give, without reading.</summary>
    public static int EndOf(string text, int start, int fewest, out bool isLong)
    {
        int end = start;
        int digits = 0;
        for (int at = start; at < text.Length && digits < MostDigits && IsDigit(text[at]); at = AfterSeparators(text, end))
        {
            end = at;
            while (end < text.Length && digits < MostDigits && IsDigit(text[end]))
            {
                digits++;
                end++;
            }
        }

        isLong = digits >= fewest;
        return end;
    }

    /// <summary>Reads the chain whose first digit stands at an offset.</summary>
    public static DigitChain Read(string text, int start)
    {
        var chain = new DigitChain(text);
        int at = start;
        while (at < text.Length && chain._digits.Length < MostDigits && IsDigit(text[at]))
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

    /// <summary>The place after the blanks and the one mark that may stand between two groups; the end of the text when something else stands there.</summary>
    public static int AfterSeparators(string text, int at)
    {
        int end = at;
        char mark = '\0';
        while (end < text.Length && end - at < MostSeparators && Blanks.IndexOf(text[end]) is var blank)
        {
            char c = text[end];
            if (blank < 0)
            {
                bool isMark = Marks.IndexOf(c) >= 0 && (mark == '\0' || mark == c);
                bool isBracket = Brackets.IndexOf(c) >= 0;
                bool isPause = Pauses.IndexOf(c) >= 0 && mark == '\0' && at > 0 && IsChinese(text[at - 1]) && end + 1 < text.Length && IsChinese(text[end + 1]);
                if (!isMark && !isBracket && !isPause)
                {
                    break;
                }

                mark = isBracket ? mark : c;
            }

            end++;
        }

        return end == at ? text.Length : end;
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

    /// <summary>Whether the groups are written in digits, not in Chinese numerals alone.</summary>
    public bool HasAscii(int group, int count) => _groups.Skip(group).Take(count).Any(place => Text.Substring(place.Start, place.Length).Any(IsAscii));

    /// <summary>Whether nothing but blanks parts the groups.</summary>
    public bool IsParted(int group, int count, Func<char, bool> by) =>
        Enumerable.Range(group, count - 1).All(i => Text.Substring(_groups[i].End, _groups[i + 1].Start - _groups[i].End).All(by));

    /// <summary>Whether a blank, as people write them into numbers.</summary>
    public static bool IsBlank(char c) => Blanks.IndexOf(c) >= 0;

    /// <summary>The character before a group, '\0' at the start of the text.</summary>
    public char Before(int group) => _groups[group].Start > 0 ? Text[_groups[group].Start - 1] : '\0';

    /// <summary>The character after a group, '\0' at the end of the text.</summary>
    public char After(int group) => _groups[group].End < Text.Length ? Text[_groups[group].End] : '\0';

    private static char DigitOf(char c) => IsAscii(c) ? c : s_chinese.TryGetValue(c, out char digit) ? digit : '\0';

    private static bool IsAscii(char c) => c is >= '0' and <= '9';

    private static bool IsChinese(char c) => s_chinese.ContainsKey(c);

    private static IEnumerable<KeyValuePair<char, char>> ReadOut(string signs, string digits) => signs.Select((sign, i) => new KeyValuePair<char, char>(sign, digits[i]));
}

/// <summary>Digits in a row: their place in the text and the number of the first among all digits of the chain.</summary>
internal readonly record struct DigitGroup(int Start, int Length, int First)
{
    public int End => Start + Length;
}
