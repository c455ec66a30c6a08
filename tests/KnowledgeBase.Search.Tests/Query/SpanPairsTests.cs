using KnowledgeBase.Search.Query;

namespace KnowledgeBase.Tests.Query;

public sealed class SpanPairsTests
{
    [Theory]
    [InlineData("0-1", "3-4", 2, "0-4")]
    [InlineData("0-1", "3-4", 1, "")]
    [InlineData("3-4", "0-1", 2, "0-4")]
    [InlineData("0-2", "1-3", 5, "")]
    [InlineData("0-2", "2-3", 1, "0-3")]
    [InlineData("5-6", "2-3 8-9", 5, "2-6")]
    [InlineData("5-6", "2-3 7-9", 5, "5-9")]
    [InlineData("0-1 4-5", "2-3", 5, "0-3")]
    [InlineData("4-5 9-10", "0-1 6-7", 5, "4-7")]
    public void NearTakesTheNearestPartnerOnEitherSide(string left, string right, int distance, string pairs) =>
        Assert.Equal(pairs, Show(SpanPairs.Near(Read(left), Read(right), distance)));

    [Theory]
    [InlineData("0-1", "3-4 5-6", "0-4")]
    [InlineData("3-4", "0-1", "")]
    [InlineData("0-2", "1-3 2-4", "0-4")]
    [InlineData("0-1 1-2", "5-6", "0-6")]
    [InlineData("0-1 4-5", "2-3 6-7", "0-3 4-7")]
    public void OrderedTakesTheFirstThatFollows(string left, string right, string pairs) =>
        Assert.Equal(pairs, Show(SpanPairs.Ordered(Read(left), Read(right))));

    private static List<PassageSpan> Read(string spans) =>
        [.. spans.Split(' ').Select(static span => span.Split('-')).Select(static ends => new PassageSpan(ends[0][0] - '0', int.Parse(ends[1], System.Globalization.CultureInfo.InvariantCulture)))];

    private static string Show(List<PassageSpan> spans) => string.Join(' ', spans.Select(static span => $"{span.Start}-{span.End}"));
}
