using KnowledgeBase.Site.Parts;

namespace KnowledgeBase.Site.Tests.Parts;

public sealed class PartNumberTests
{
    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/7", 2, 7)]
    [InlineData("9999/9999", 9999, 9999)]
    public void APartIsWrittenAsWhichOfHowMany(string text, int number, int count)
    {
        Assert.True(PartNumber.TryParse(text, out PartNumber? part));
        Assert.Equal((number, count, text), (part.Number, part.Count, part.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1/10000")]
    [InlineData("-1/3")]
    [InlineData("01/3")]
    [InlineData("1/3/5")]
    [InlineData(" 1/3")]
    [InlineData("１/3")]
    public void NothingElseIsAPart(string text) => Assert.False(PartNumber.TryParse(text, out _));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public void EverySpeechIsInOnePart(int count)
    {
        string[] slugs = [.. Enumerable.Range(0, 500).Select(static number => $"s{number}")];

        Assert.All(slugs, slug => Assert.Single(PartNumber.All(count), part => part.Holds(slug)));
    }

    [Fact]
    public void PartsAreAboutTheSameSize()
    {
        string[] slugs = [.. Enumerable.Range(0, 7000).Select(static number => $"s{number}")];

        Assert.All(PartNumber.All(7), part => Assert.InRange(slugs.Count(part.Holds), 850, 1150));
    }

    // The places of speeches are a promise to whoever keeps parts: the first eight bytes of the slug's SHA-256, as a number, modulo the count.
    [Theory]
    [InlineData("abc", "3/7")]
    [InlineData("000-c2d75a3b3e2c3313", "2/7")]
    public void ASpeechStaysInItsPart(string slug, string expected)
    {
        Assert.True(PartNumber.TryParse(expected, out PartNumber? part));
        Assert.True(part.Holds(slug), string.Join(' ', PartNumber.All(7).Where(one => one.Holds(slug))));
    }
}
