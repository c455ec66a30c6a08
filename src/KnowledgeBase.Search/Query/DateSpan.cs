using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>
/// The days that a date covers, first and last, as numbers yyyymmdd: 2015 is 20150101 to 20151231. An open end is 0 or 99999999.
/// </summary>
public readonly partial record struct DateSpan(int First, int Last)
{
    private const int Open = 99_999_999;

    public bool Overlaps(DateSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Reads 2015, 2015-03, 2015-03-02, 2015年3月2日 in either width.</summary>
    public static DateSpan? OfDate(string text)
    {
        Match match = Date().Match(Narrow(text));
        if (!match.Success)
        {
            return null;
        }

        int year = Number(match.Groups[1]);
        int month = match.Groups[2].Success ? Number(match.Groups[2]) : 0;
        int day = match.Groups[3].Success ? Number(match.Groups[3]) : 0;
        bool isMonth = month is >= 1 and <= 12;
        if (year == 0 || (match.Groups[2].Success && !isMonth) || (match.Groups[3].Success && (day < 1 || day > DateTime.DaysInMonth(year, month))))
        {
            return null;
        }

        return new DateSpan(
            Day(year, isMonth ? month : 1, day > 0 ? day : 1),
            Day(year, isMonth ? month : 12, day > 0 ? day : DateTime.DaysInMonth(year, isMonth ? month : 12)));
    }

    /// <summary>Reads a date, or a range of two dates of which one may be left out: 2015..2022, 2015.., ..2022.</summary>
    public static DateSpan? OfRange(string text)
    {
        string narrow = Narrow(text);
        Match between = Between().Match(narrow);
        if (!between.Success)
        {
            return OfDate(narrow);
        }

        string from = narrow[..between.Index];
        string to = narrow[(between.Index + between.Length)..];
        int? first = from.Length == 0 ? 0 : OfDate(from)?.First;
        int? last = to.Length == 0 ? Open : OfDate(to)?.Last;
        bool isRange = from.Length + to.Length > 0 && first <= last;
        return isRange ? new DateSpan(first!.Value, last!.Value) : null;
    }

    private static string Narrow(string text) => string.Concat(text.Select(Fold.ToKey));

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Day(int year, int month, int day) => (((year * 100) + month) * 100) + day;

    [GeneratedRegex(@"^([0-9]{4})(?:年|[-年]([0-9]{1,2})(?:月|[-月]([0-9]{1,2})日?)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\.{2,3}|…{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
