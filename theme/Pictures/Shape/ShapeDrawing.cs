using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Shape;

/// <summary>
/// Bars that stand where their sections stand in the speech, a row each. Where there are more than <see cref="MostRows"/>, the missing sections and the
/// longest of all nodes are drawn; <paramref name="LeftOut"/> says how many are not.
/// </summary>
public sealed record ShapeDrawing(EquatableArray<ShapeRow> Rows, int LeftOut)
{
    public const int MostRows = 20;

    /// <summary>What has hardly any text is as wide as this, in percent.</summary>
    public const double Narrowest = 0.8;

    /// <summary>The width of the hatching for text that is missing, of which nobody knows how much it was.</summary>
    public const double Hatching = 6;

    public static ShapeDrawing Of(ShapeData data)
    {
        // The end of the speech leaves room for what is missing behind it.
        double full = data.Nodes.Any(static node => node.Anchor is null || node.IsPartial) ? 100 - Hatching : 100;
        ShapeRow[] rows = [.. Longest(data.Nodes).Select(node => Draw(node, data.Length, full))];
        return new ShapeDrawing(rows.ToEquatableArray(), data.Nodes.Count - rows.Length);
    }

    // No node is longer than the one that it stands under, and of equal ones the first is taken: none is drawn without its parent.
    private static IEnumerable<ShapeNode> Longest(EquatableArray<ShapeNode> nodes) =>
        nodes
            .Index()
            .OrderByDescending(static node => node.Item is { Anchor: null, Depth: 1 })
            .ThenByDescending(static node => node.Item.Length)
            .ThenBy(static node => node.Index)
            .Take(MostRows)
            .OrderBy(static node => node.Index)
            .Select(static node => node.Item);

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
