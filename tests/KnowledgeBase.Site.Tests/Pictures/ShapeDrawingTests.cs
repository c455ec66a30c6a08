using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pictures.Shape;

namespace KnowledgeBase.Site.Tests.Pictures;

public class ShapeDrawingTests
{
    [Fact]
    public void BarsStandWhereTheirSectionsStand()
    {
        ShapeDrawing drawing = ShapeDrawing.Of(new ShapeData(1000, [Node(1, 100, 600), Node(2, 200, 600), Node(1, 600, 1000)]));

        Assert.Equal([(10.0, 50.0), (20, 40), (60, 40)], drawing.Rows.Select(static row => (row.X, row.Width)));
        Assert.Equal(0, drawing.LeftOut);
        Assert.All(drawing.Rows, static row => Assert.Null(row.HatchedTo));
    }

    [Fact]
    public void WhatIsMissingIsHatchedAndHasRoomBehindTheEnd()
    {
        ShapeDrawing drawing = ShapeDrawing.Of(new ShapeData(1000, [Node(1, 0, 500) with { IsPartial = true }, Node(1, 500, 1000), Node(1, 1000, 1000) with { Anchor = null }]));

        Assert.Equal([(0.0, 47.0), (47, 47), (94, 0)], drawing.Rows.Select(static row => (row.X, row.Width)));
        Assert.Equal([53.0, null, 100], drawing.Rows.Select(static row => row.HatchedTo));
    }

    [Fact]
    public void SectionsBesideEachOtherDoNotOverlap()
    {
        ShapeDrawing drawing = ShapeDrawing.Of(new ShapeData(2000, Enumerable.Range(0, 20).Select(static i => Node(1, i * 100, (i + 1) * 100)).ToEquatableArray()));

        Assert.All(drawing.Rows.Zip(drawing.Rows.Skip(1)), static pair => Assert.True(pair.First.X + pair.First.Width <= pair.Second.X + 0.02));
        Assert.Equal(100, drawing.Rows.Sum(static row => row.Width), 1);
    }

    [Fact]
    public void TheLongestPartsAreKeptWithWhatTheyStandUnderAndWhatIsMissing()
    {
        // Five sections of 100 with nine items of 1 to 9 each, and a sixth that the source lacks.
        ShapeNode[] nodes =
        [
            .. Enumerable.Range(0, 5).SelectMany(static section => Enumerable.Range(0, 10).Select(item => item == 0 ? Node(1, section * 100, (section + 1) * 100) : Node(2, (section * 100) + (item * 10), (section * 100) + (item * 11)))),
            Node(1, 500, 500) with { Anchor = null },
        ];

        ShapeDrawing drawing = ShapeDrawing.Of(new ShapeData(500, nodes.ToEquatableArray()));

        Assert.Equal(ShapeDrawing.MostRows, drawing.Rows.Count);
        Assert.Equal(nodes.Length - ShapeDrawing.MostRows, drawing.LeftOut);
        Assert.Equal(6, drawing.Rows.Count(static row => row.Node.Depth == 1));
        Assert.All(drawing.Rows.Where(static row => row.Node.Depth == 2), static row => Assert.InRange(row.Node.Length, 6, 9));
        Assert.Equal(drawing.Rows.OrderBy(static row => row.Node.From), drawing.Rows);
    }

    [Fact]
    public void AThousandSectionsAreBounded()
    {
        ShapeDrawing drawing = ShapeDrawing.Of(new ShapeData(1000, Enumerable.Range(0, 1000).Select(static i => Node(1, i, i + 1)).ToEquatableArray()));

        Assert.Equal(ShapeDrawing.MostRows, drawing.Rows.Count);
        Assert.Equal(1000 - ShapeDrawing.MostRows, drawing.LeftOut);
        Assert.All(drawing.Rows, static row => Assert.InRange(row.X + row.Width, 0, 100));
    }

    [Fact]
    public void NoOutlineIsNoRow() => Assert.Empty(ShapeDrawing.Of(new ShapeData(0, [])).Rows);

    private static ShapeNode Node(int depth, int from, int to) => new() { Label = "一、", Anchor = "h1", Depth = depth, From = from, To = to };
}
