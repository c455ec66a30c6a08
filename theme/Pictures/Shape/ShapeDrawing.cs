using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Shape;

/// <summary>
/// Bars that stand where their sections stand in the speech, a row each. Deep levels are left out where all would be more than <see cref="MostRows"/>
/// rows, then the last sections; <see cref="LeftOut"/> says how many nodes are not shown.
/// </summary>
public sealed record ShapeDrawing(EquatableArray<ShapeRow> Rows, int LeftOut)
{
    public const int MostRows = 24;

    /// <summary>What has hardly any text is as wide as this, in percent.</summary>
    public const double Narrowest = 0.8;

    /// <summary>The width of the hatching for text that is missing, of which nobody knows how much it was.</summary>
    public const double Hatching = 6;

    public static ShapeDrawing Of(ShapeData data)
    {
        int depth = data.Nodes.Select(static node => node.Depth).DefaultIfEmpty().Max();
        while (depth > 1 && data.Nodes.Count(node => node.Depth <= depth) > MostRows)
        {
            depth--;
        }

        // The end of the speech leaves room for what is missing behind it.
        double full = data.Nodes.Any(static node => node.Anchor is null || node.IsPartial) ? 100 - Hatching : 100;
        ShapeRow[] rows = [.. data.Nodes.Where(node => node.Depth <= depth).Take(MostRows).Select(node => Draw(node, data.Length, full))];
        return new ShapeDrawing(rows.ToEquatableArray(), data.Nodes.Count - rows.Length);
    }

    private static ShapeRow Draw(ShapeNode node, int length, double full)
    {
        double from = Coordinate.Round(Coordinate.Share(node.From, length) * full / 100);
        if (node.Anchor is null)
        {
            return new ShapeRow(node, from, 0) { HatchedTo = Coordinate.Round(from + Hatching) };
        }

        double width = Math.Max(Narrowest, (Coordinate.Share(node.To, length) * full / 100) - from);
        double x = Math.Min(from, full - width);
        return new ShapeRow(node, Coordinate.Round(x), Coordinate.Round(width)) { HatchedTo = node.IsPartial ? Coordinate.Round(x + width + Hatching) : null };
    }
}

/// <summary>A bar from <paramref name="X"/>, <paramref name="Width"/> wide, in percent; 0 wide where there is no text.</summary>
public sealed record ShapeRow(ShapeNode Node, double X, double Width)
{
    /// <summary>Where the hatching ends that follows the bar; null where nothing is missing.</summary>
    public double? HatchedTo { get; init; }
}
