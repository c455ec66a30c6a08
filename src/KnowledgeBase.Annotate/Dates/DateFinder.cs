using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Dates;

/// <summary>Finds the dates that a line mentions, one pass from left to right. What the text does not state is not completed.</summary>
public static class DateFinder
{
    private const string RangeSigns = "-—–~至到";

    public static EquatableArray<DateMention> In(SpeechLine line)
    {
        string folded = line.Folded;
        List<DateMention>? found = null;
        for (int i = 0; i < folded.Length; i++)
        {
            if (!MayBegin(folded[i]))
            {
                continue;
            }

            int end = i;
            if (ReadAt(folded, i, ref end) is { } read)
            {
                (found ??= []).Add(new DateMention { Places = line.PlacesOf(i, end - i), Text = line.Plain[i..end], Kind = read.Kind, Value = read.Value, IsMasked = read.IsMasked });
                i = end - 1;
            }
            else if (char.IsAsciiDigit(folded[i]))
            {
                // The rest of a longer number is no date.
                while (i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]))
                {
                    i++;
                }
            }
        }

        return found is null ? [] : found.ToEquatableArray();
    }

    private static bool MayBegin(char c) => char.IsAsciiDigit(c) || c is '*' or 'X' or 'x' or '×' or '○' or '一' or '三' or '四' or '第' || RelativeWords.MayBegin(c);

    private static Reading? ReadAt(string folded, int start, ref int end)
    {
        char before = start > 0 ? folded[start - 1] : '\0';
        bool isNumber = char.IsAsciiDigit(folded[start]);
        if (isNumber && (before is '.' or '第' || char.IsAsciiLetterOrDigit(before)))
        {
            return null;
        }

        if (isNumber && before == '“' && EventAt(folded, start, ref end) is { } known)
        {
            return known;
        }

        return (isNumber ? RangeAt(folded, start, ref end) : null)
            ?? CalendarAt(folded, start, ref end)
            ?? RelativeAt(folded, start, ref end)
            ?? SeasonAt(folded, start, ref end)
            ?? NamedAt(folded, start, ref end);
    }

    // 1-10月, 2021-2025年
    private static Reading? RangeAt(string folded, int start, ref int end)
    {
        int digits = DateParts.Digits(folded, start);
        int second = start + digits;
        if (second >= folded.Length || !RangeSigns.Contains(folded[second], StringComparison.Ordinal))
        {
            return null;
        }

        second++;
        if (digits == 4 && DateParts.Year(folded, ref second, out bool masked) is { } to && !masked && folded[start] is '1' or '2')
        {
            end = second;
            return new Reading(DateKind.Range, $"{folded.Substring(start, 4)}/{to}");
        }

        if (DateParts.Small(folded, start, 12, out _) is { } first && DateParts.Month(folded, ref second, out masked) is { } last && !masked)
        {
            end = second;
            return new Reading(DateKind.Range, $"XXXX-{first}/XXXX-{last}");
        }

        return null;
    }

    private static Reading? CalendarAt(string folded, int start, ref int end)
    {
        int at = start;
        string? year = DateParts.Year(folded, ref at, out bool yearMasked);
        if (year is not null && DateParts.Season(folded, ref at) is { } season)
        {
            end = at;
            return new Reading(season.Contains('/', StringComparison.Ordinal) ? DateKind.Range : DateKind.Partial, InYear(year, season), yearMasked);
        }

        if (year is not null && MonthsAt(folded, ref at) is { } months)
        {
            end = at;
            return new Reading(DateKind.Range, $"{year}-{months.First}/{year}-{months.Last}", yearMasked);
        }

        string? month = DateParts.Month(folded, ref at, out bool monthMasked);
        string? day = null;
        bool dayMasked = false;
        if (month is not null)
        {
            day = DateParts.Day(folded, ref at, out dayMasked);
        }

        if ((year is null && month is null) || (year is null && monthMasked && day is null))
        {
            return null;
        }

        end = at;
        string value = (year ?? "XXXX") + (month is null ? "" : "-" + month) + (day is null ? "" : "-" + day);
        bool isWhole = year is not null && day is not null && !yearMasked && !monthMasked && !dayMasked;
        return new Reading(isWhole ? DateKind.Day : DateKind.Partial, value, yearMasked || monthMasked || dayMasked);
    }

    // 2024年1-10月
    private static (string First, string Last)? MonthsAt(string folded, ref int at)
    {
        if (DateParts.Small(folded, at, 12, out int end) is { } first && end < folded.Length && RangeSigns.Contains(folded[end], StringComparison.Ordinal))
        {
            int second = end + 1;
            if (DateParts.Month(folded, ref second, out bool masked) is { } last && !masked)
            {
                at = second;
                return (first, last);
            }
        }

        return null;
    }

    private static Reading? RelativeAt(string folded, int start, ref int end)
    {
        if (!RelativeWords.MayBegin(folded[start]) || RelativeWords.RelativeAt(folded, start) is not { } word)
        {
            return null;
        }

        end = start + word.Length;
        string value = "relative:" + word.Value;
        if (word.Value[^1] == 'y')
        {
            int at = end;
            if (DateParts.Season(folded, ref at) is { } season)
            {
                value += "-" + season;
            }
            else if (DateParts.Month(folded, ref at, out bool masked) is { } month && !masked)
            {
                value += "-" + month + (DateParts.Day(folded, ref at, out masked) is { } day && !masked ? "-" + day : "");
            }

            end = at;
        }

        return new Reading(DateKind.Relative, value);
    }

    private static Reading? SeasonAt(string folded, int start, ref int end)
    {
        int at = start;
        if (DateParts.Season(folded, ref at) is not { } season)
        {
            return null;
        }

        end = at;
        return new Reading(season.Contains('/', StringComparison.Ordinal) ? DateKind.Range : DateKind.Partial, InYear("XXXX", season));
    }

    private static Reading? NamedAt(string folded, int start, ref int end)
    {
        if (folded[start] is not ('十' or '二') || RelativeWords.NamedAt(folded, start) is not { } word)
        {
            return null;
        }

        end = start + word.Length;
        return new Reading(DateKind.Named, word.Value);
    }

    // “7.15”, “5·12”
    private static Reading? EventAt(string folded, int start, ref int end)
    {
        if (DateParts.Small(folded, start, 12, out int point) is { } month && point < folded.Length && folded[point] is '.' or '·' or '•'
            && DateParts.Small(folded, point + 1, 31, out int close) is { } day && close < folded.Length && folded[close] == '”')
        {
            end = close;
            return new Reading(DateKind.Event, $"XXXX-{month}-{day}");
        }

        return null;
    }

    private static string InYear(string year, string season) => string.Join('/', season.Split('/').Select(part => $"{year}-{part}"));

    private readonly record struct Reading(DateKind Kind, string Value, bool IsMasked = false);
}
