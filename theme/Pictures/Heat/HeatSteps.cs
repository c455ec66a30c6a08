using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Heat;

/// <summary>Few steps that an eye can tell apart, instead of as many shades as there are numbers.</summary>
public static class HeatSteps
{
    public const int Most = 4;

    /// <summary>Bounds of a share in percent, the same on every page, so that shades can be compared.</summary>
    public static EquatableArray<int> OfPercent { get; } = [1, 10, 25, 50];

    /// <summary>Which step a number is in, from 1; 0 below the first bound.</summary>
    public static int Of(int value, EquatableArray<int> bounds) => bounds.Count(bound => value >= bound);

    /// <summary>Bounds that cut 1 to <paramref name="largest"/> into steps of equal width, four at most.</summary>
    public static EquatableArray<int> BoundsTo(int largest) =>
        Enumerable.Range(0, Math.Clamp(largest, 1, Most))
            .Select(step => 1 + (int)((long)largest * step / Math.Clamp(largest, 1, Most)))
            .ToEquatableArray();

    /// <summary>The numbers of each step, as "10–24"; the last is open: "≥50".</summary>
    public static EquatableArray<string> Labels(EquatableArray<int> bounds, string unit) =>
        bounds.Select((bound, i) =>
                i == bounds.Count - 1 ? FormattableString.Invariant($"≥{bound}{unit}")
                : bounds[i + 1] == bound + 1 ? FormattableString.Invariant($"{bound}{unit}")
                : FormattableString.Invariant($"{bound}–{bounds[i + 1] - 1}{unit}"))
            .ToEquatableArray();
}
