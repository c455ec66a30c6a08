using KnowledgeBase.Theme.Pictures.Bars;

namespace KnowledgeBase.Site.Tests.Pictures;

public class BarsDrawingTests
{
    [Fact]
    public void BarsBeginAtZeroAndTheLargestFillsTheRoom() =>
        Assert.Equal([100.0, 50, 0, 33.33], BarsDrawing.Of([6, 3, 0, 2]).Widths);

    [Fact]
    public void AShareIsDrawnOfTheWhole() =>
        Assert.Equal([97.0, 10], BarsDrawing.Of([97, 10], full: 100).Widths);

    [Fact]
    public void NothingIsNoBar()
    {
        Assert.Empty(BarsDrawing.Of([]).Widths);
        Assert.Equal([0.0, 0], BarsDrawing.Of([0, 0]).Widths);
    }

    [Fact]
    public void NoBarLeavesTheRoom() =>
        Assert.All(BarsDrawing.Of(Enumerable.Range(0, 1000).Select(static i => (double)(i * 7919 % 1009))).Widths, static width => Assert.InRange(width, 0, 100));

    [Fact]
    public void WhatIsLessThanNothingHasNoBar() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => BarsDrawing.Of([1, -1]));
}
