using KnowledgeBase.Site.Lists;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Tests.Lists;

public class ListPagingTests
{
    [Theory]
    [InlineData(1, 5, new[] { 1, 2, 3, 4, 5 })]
    [InlineData(2, 84, new[] { 1, 2, 3, 4, 84 })]
    [InlineData(6, 84, new[] { 1, 4, 5, 6, 7, 8, 84 })]
    [InlineData(84, 84, new[] { 1, 82, 83, 84 })]
    [InlineData(2, 2, new[] { 1, 2 })]
    public void APageLinksToItsNeighboursAndBothEndsTheFirstToAll(int number, int count, int[] links) =>
        Assert.Equal(links, Of(number, count).Links.Select(static link => link.Number));

    [Theory]
    [InlineData(400, 400)]
    [InlineData(1000, 336)] // every third, the second and the last
    public void TheFirstPageOfAVeryLongListLinksToPagesAtEvenDistances(int count, int links) => Assert.Equal(links, Of(1, count).Links.Count);

    [Fact]
    public void TheEndsHaveOneNeighbour()
    {
        Assert.Null(Of(1, 3).Previous);
        Assert.Equal("p2.html", Of(1, 3).Next?.Value);
        Assert.Equal("p2.html", Of(3, 3).Previous?.Value);
        Assert.Null(Of(3, 3).Next);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    public void AListHasAsManyPagesAsItFills(int items, int pages) => Assert.Equal(pages, ListPaging.PagesOf(items, 60));

    private static Paging Of(int number, int count) => ListPaging.Of(number, count, static page => SitePath.Of($"p{page}.html"));
}
