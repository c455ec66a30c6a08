using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Describe;

/// <summary>Full dates as seeds write them: 2025-03-26, 2025年3月26日, 二〇二五年三月二十六日.</summary>
internal static partial class ChineseDate
{
    /// <summary>A date with year, month and day; null for anything less.</summary>
    public static DateOnly? TryParse(string text)
    {
        Match match = Pattern().Match(Fold.ToHans(text));
        if (!match.Success)
        {
            return null;
        }

        int year = Digits(match.Groups["y"].Value);
        int month = Number(match.Groups["m"].Value);
        int day = Number(match.Groups["d"].Value);
        return month is >= 1 and <= 12 && year >= 1900 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Digits(string text)
    {
        string ascii = string.Concat(text.Select(c => char.IsAsciiDigit(c) ? c : (char)('0' + Math.Max(0, "〇一二三四五六七八九".IndexOf(c == '零' || c == '○' ? '〇' : c, StringComparison.Ordinal)))));
        return int.Parse(ascii, CultureInfo.InvariantCulture);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : ChineseOrdinal.TryRead(text, 0, out number, out int length) && length == text.Length ? number
        : 0;

    [GeneratedRegex(@"(?<y>\d{4}|[一二][〇○零一二三四五六七八九]{3}) *[年./-] *(?<m>\d{1,2}|[一二三四五六七八九十]{1,2}) *[月./-] *(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pattern();
}
