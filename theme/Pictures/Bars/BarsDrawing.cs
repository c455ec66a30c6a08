using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Bars;

/// <summary>Bars from zero: the width of each in percent of the room, in the order of the values.</summary>
public sealed record BarsDrawing(EquatableArray<double> Widths)
{
    /// <param name="values">None is negative.</param>
    /// <param name="full">The value whose bar fills the room; null for the largest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative: it would have no bar from zero.</exception>
    public static BarsDrawing Of(IEnumerable<double> values, double? full = null)
    {
        double[] bars = [.. values];
        foreach (double value in bars)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(values));
        }

        double most = full ?? bars.DefaultIfEmpty().Max();
        return new BarsDrawing(bars.Select(value => Coordinate.Share(value, most)).ToEquatableArray());
    }
}
