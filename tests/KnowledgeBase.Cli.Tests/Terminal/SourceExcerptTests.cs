using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Tests.Terminal;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("title: x\n", "title", "    1 | title: x", "      | ^^^^^")]
    [InlineData("甲\n同志们，担责。\n", "担责", "    2 | 同志们，担责。", "      |         ^^^^")]
    [InlineData("甲\r\n讲话a\r\n", "a", "    2 | 讲话a", "      |     ^")]
    [InlineData("𠮷野家\n", "野", "    1 | 𠮷野家", "      |   ^^")]
    [InlineData("\t\tstate\n", "state", "    1 | →   →   state", "      |         ^^^^^")]
    [InlineData("\tstate\n", "\t", "    1 | →   state", "      | ^^^^")]
    [InlineData("e\u0301x\n", "x", "    1 | e\u0301x", "      |  ^")]
    [InlineData("\uFEFF---\n", "\uFEFF", "    1 | ‹U+FEFF›---", "      | ^^^^^^^^")]
    [InlineData("a\u001B[31mb\n", "b", "    1 | a␛[31mb", "      |       ^")]
    public void TheMarkStandsBelowThePlace(string text, string place, string line, string mark) =>
        Assert.Equal(line + "\n" + mark + "\n", SourceExcerpt.Of(text, SpanOf(text, place), 80, Ink.None));

    [Fact]
    public void APlaceBehindTheLastCharacterIsMarkedThere() =>
        Assert.Equal("    1 | 讲话\n      |     ^\n", SourceExcerpt.Of("讲话\n甲", new LineIndex("讲话\n甲").Span(2, 0), 80, Ink.None));

    [Fact]
    public void APlaceOverSeveralLinesIsMarkedInItsFirst() =>
        Assert.Equal("    1 | 讲话\n      |   ^^\n", SourceExcerpt.Of("讲话\n甲", new LineIndex("讲话\n甲").Span(1, 3), 80, Ink.None));

    [Fact]
    public void AnEmptyFileHasALineToo() => Assert.Equal("    1 | \n      | ^\n", SourceExcerpt.Of("", new LineIndex("").Span(0, 0), 80, Ink.None));

    [Fact]
    public void APlaceOfAnotherFileShowsNothing() => Assert.Equal("", SourceExcerpt.Of("甲", new LineIndex("甲乙丙").Span(2, 1), 80, Ink.None));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(298)]
    [InlineData(299)]
    public void ALongLineIsCutAroundThePlace(int place)
    {
        string text = string.Concat(Enumerable.Range(0, 300).Select(i => i == place ? 'x' : '字'));

        string[] lines = SourceExcerpt.Of(text, new LineIndex(text).Span(place, 1), 60, Ink.None).Split('\n');

        Assert.All(lines, line => Assert.True(Cells.Of(line) <= 60, line));
        int at = lines[0].IndexOf('x', StringComparison.Ordinal);
        Assert.Equal(Cells.Of(lines[0][..at]), lines[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1)]
    public void ANarrowTerminalDoesNotThrow(int width) => Assert.NotEmpty(SourceExcerpt.Of("同志们，担责。", new LineIndex("同志们，担责。").Span(4, 2), width, Ink.None));

    private static SourceSpan SpanOf(string text, string place) => new LineIndex(text).Span(text.IndexOf(place, StringComparison.Ordinal), place.Length);
}
