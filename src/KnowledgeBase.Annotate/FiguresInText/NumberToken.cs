using System.Globalization;
using KnowledgeBase.Rules.Redactions;

namespace KnowledgeBase.Annotate.FiguresInText;

/// <summary>
/// A number as it stands in a folded text, with what multiplies it (1.2万, 3000多亿): <paramref name="End"/> is exclusive, in UTF-16 code
/// units; <paramref name="Value"/> is null for a mask in the place of digits, <paramref name="HasMore"/> tells of 多 or 余.
/// </summary>
internal readonly record struct NumberToken(int Start, int End, decimal? Value, decimal? UpTo, bool HasMore)
{
    private const int MostDigits = 15;
    private const decimal LargestFactor = 1_000_000_000_000;
    private const string RangeSigns = "-—~至到–~";

    /// <summary>The number that begins at an offset; null when the digits there are a code, a version or a name.</summary>
    public static NumberToken? At(string folded, int start)
    {
        int end = start;
        if (ReadNumber(folded, ref end) is not { } value)
        {
            return null;
        }

        decimal? upTo = null;
        int afterRange = end;
        while (afterRange < folded.Length && afterRange - end < 2 && RangeSigns.Contains(folded[afterRange], StringComparison.Ordinal))
        {
            afterRange++;
        }

        if (afterRange > end && afterRange < folded.Length && char.IsAsciiDigit(folded[afterRange]))
        {
            upTo = ReadNumber(folded, ref afterRange);
            end = upTo is null ? end : afterRange;
        }

        return Multiplied(folded, start, end, value, upTo);
    }

    /// <summary>The number that a mask hides.</summary>
    public static NumberToken Of(string folded, MaskRun mask) => Multiplied(folded, mask.Start, mask.End, null, null);

    private static NumberToken Multiplied(string folded, int start, int end, decimal? value, decimal? upTo)
    {
        decimal factor = 1;
        bool more = false;
        for (; end < folded.Length; end++)
        {
            decimal next = folded[end] switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
            if (folded[end] is '多' or '余')
            {
                more = true;
            }
            else if (next == 0 || factor * next > LargestFactor)
            {
                break;
            }
            else
            {
                factor *= next;
            }
        }

        return new NumberToken(start, end, value * factor, upTo * factor, more);
    }

    // Digits with ',' between thousands and one '.'.
    private static decimal? ReadNumber(string folded, ref int at)
    {
        int start = at;
        while (at < folded.Length && (char.IsAsciiDigit(folded[at]) || IsThousands(folded, start, at)))
        {
            at++;
        }

        if (at + 1 < folded.Length && folded[at] == '.' && char.IsAsciiDigit(folded[at + 1]))
        {
            at++;
            while (at < folded.Length && char.IsAsciiDigit(folded[at]))
            {
                at++;
            }
        }

        return at > start && at - start <= MostDigits && decimal.TryParse(folded[start..at], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
    }

    private static bool IsThousands(string folded, int start, int at) =>
        folded[at] == ',' && (at - start is >= 1 and <= 3 || (at - start is >= 5 and <= MostDigits && folded[at - 4] == ',')) && at + 3 < folded.Length
        && char.IsAsciiDigit(folded[at + 1]) && char.IsAsciiDigit(folded[at + 2]) && char.IsAsciiDigit(folded[at + 3])
        && (at + 4 == folded.Length || !char.IsAsciiDigit(folded[at + 4]));
}
