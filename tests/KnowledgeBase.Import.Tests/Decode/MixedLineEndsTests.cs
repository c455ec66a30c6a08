using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

public sealed class MixedLineEndsTests
{
    [Theory]
    [InlineData("a\rb\rc\n", "a\nb\nc\n")]
    [InlineData("a\rb\rc\r\nd", "a\nb\nc\nd")]
    [InlineData("a\r\rb\rc\rd\n", "a\n\nb\nc\nd\n")]
    [InlineData("a\nb\rc\r", "a\nb\nc\n")]
    public void WhereMostLinesEndInCarriageReturnsAllBecomeNewlines(string text, string mended) => Assert.Equal(mended, MixedLineEnds.Mend(text));

    [Theory]
    [InlineData("")]
    [InlineData("a\rb\rc\r")]
    [InlineData("a\rb\n")]
    [InlineData("a\rb\nc\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\r\r\nb\r\r\n")]
    public void OtherTextsStayAsTheyAre(string text) => Assert.Equal(text, MixedLineEnds.Mend(text));

    [Theory]
    [InlineData("?\n?\n\n?", new[] { 1, 2, 4 })]
    [InlineData("?\r?\r?", new[] { 1, 2, 3 })]
    [InlineData("?\r\n?\r?\n?", new[] { 1, 2, 3, 4 })]
    [InlineData("??a?\r", new[] { 1, 1, 1 })]
    [InlineData("?\r\r\n?", new[] { 1, 2 })]
    public void APlaceHasALineFromOne(string text, int[] lines) =>
        Assert.Equal(lines, MixedLineEnds.LinesOf(Enumerable.Range(0, text.Length).Where(at => text[at] == '?'), text));
}
