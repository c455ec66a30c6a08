using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Text.Dates;

/// <summary>Full dates as people write them: 2025-03-26, 2025/3/26, 2025年3月26日, 二〇二五年三月二十六日, in either script and width.</summary>
public static class ChineseDate
{
    private static readonly Regex s_pattern = new(
        @"(?<y>\d{4}|[一二][〇○零0一二三四五六七八九]{3}) *[年./-] *(?<m>\d{1,2}|[一二三四五六七八九十]{1,2}) *[月./-] *(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(2));

    /// <summary>The first date of a text as YYYY-MM-DD; null for a text without one, a day that does not exist, or less than a whole date.</summary>
    public static string? Find(string text)
    {
        Match match = s_pattern.Match(Fold.ToHans(text));
        if (!match.Success)
        {
            return null;
        }

        int year = Digits(match.Groups["y"].Value);
        int month = Number(match.Groups["m"].Value);
        int day = Number(match.Groups["d"].Value);
        return month is >= 1 and <= 12 && year >= 1900 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day)
            : null;
    }

    /// <summary>A text that is a date and nothing else, 20250326 included, as YYYY-MM-DD; else null.</summary>
    public static string? TryParse(string text)
    {
        string folded = Fold.ToHans(text).Trim();
        if (folded.Length == 8 && folded.All(static c => c is >= '0' and <= '9'))
        {
            return Find($"{folded.Substring(0, 4)}-{folded.Substring(4, 2)}-{folded.Substring(6)}");
        }

        Match match = s_pattern.Match(folded);
        return match.Success && match.Index == 0 && folded.Substring(match.Length).Trim() is "" or "日" ? Find(folded) : null;
    }

    private static int Digits(string text)
    {
        string ascii = string.Concat(text.Select(c => c is >= '0' and <= '9' ? c : (char)('0' + Math.Max(0, "〇一二三四五六七八九".IndexOf(c is '零' or '○' ? '〇' : c)))));
        return int.Parse(ascii, CultureInfo.InvariantCulture);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : ChineseOrdinal.TryRead(text, 0, out number, out int length) && length == text.Length ? number
        : 0;
}
