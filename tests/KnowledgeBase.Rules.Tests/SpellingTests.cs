namespace KnowledgeBase.Rules.Tests;

public class SpellingTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("publishd", "published")]
    [InlineData("作风建没", "作风建设")]
    [InlineData("讲话稿", "讲话")]
    public void ANearWordIsMeant(string written, string meant) =>
        Assert.Equal(meant, Spelling.Closest(written, ["title", "published", "作风建设", "讲话", "发言"]));

    [Theory]
    [InlineData("xyz")]
    [InlineData("谈判")]
    [InlineData("")]
    public void AFarWordIsNotGuessed(string written) =>
        Assert.Null(Spelling.Closest(written, ["title", "published", "作风建设", "讲话", "发言"]));

    [Fact]
    public void TheNearestOfSeveralIsMeant() => Assert.Equal("place", Spelling.Closest("placed", ["places-x", "place", "plate"]));
}
