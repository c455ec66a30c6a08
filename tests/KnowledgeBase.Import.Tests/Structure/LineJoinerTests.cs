using KnowledgeBase.Import.Structure;

namespace KnowledgeBase.Import.Tests.Structure;

public sealed class LineJoinerTests
{
    [Fact]
    public void ListsWithASemicolonOnEachLineAreTheAuthors()
    {
        Assert.All(LineJoiner.Join(["要做到:", "一是提高认识;", "二是压实责任;", "三是强化督查;", "四是形成合力。"]), Assert.Null);
    }

    [Fact]
    public void ABracketThatIsNeverClosedJoinsNothing()
    {
        Assert.All(LineJoiner.Join(["要学习“四史", "各级党组织要高度重视。", "各单位要抓好落实。"]), Assert.Null);
    }

    [Fact]
    public void AQuotationOverParagraphsKeepsItsParagraphs()
    {
        Assert.All(LineJoiner.Join(["他说：“今天很好。", "明天更好。”", "大家鼓掌。"]), Assert.Null);
    }

    [Fact]
    public void AHeadingIsNeverJoinedToTheLineBefore()
    {
        Assert.All(LineJoiner.Join(["要学习“四史", "一、提高认识”", "好。"]), Assert.Null);
    }

    [Fact]
    public void ABrokenWordInQuotesIsJoinedAcrossABlankLine()
    {
        Assert.Equal(["wrap.unbalanced"], LineJoiner.Join(["更是一场“战前", "动员”。"], [false, true]));
    }

    [Fact]
    public void ABlankLineEndsAParagraphInADoubleSpacedText()
    {
        string open = new('实', 70);
        string closed = new string('干', 70) + "。";

        Assert.All(LineJoiner.Join([closed, open, closed, "提高认识,", "压实责任。"], [false, true, true, true, true]), Assert.Null);
    }

    [Fact]
    public void LongLinesOfATextWithoutStopsAreParagraphs()
    {
        Assert.All(LineJoiner.Join([.. Enumerable.Repeat(new string('实', 80), 5)]), Assert.Null);
    }

    [Fact]
    public void AnIndentedSignatureDoesNotJoinTheLinesBefore()
    {
        string[] lines = [.. Wrapped[..5], Wrapped[5][1..] + "。", .. Wrapped[6..], "好。", "中共某县委", "2024年3月5日"];

        IReadOnlyList<string?> joins = LineJoiner.Join(lines, null, [.. lines.Select((_, i) => i >= lines.Length - 2)]);

        Assert.Equal("wrap.width", joins[4]);
        Assert.Null(joins[5]);
    }

    [Fact]
    public void WhereBlankLinesPartParagraphsAFullLineContinues()
    {
        string[] lines = [.. Wrapped[..4], Wrapped[4] + "。", Wrapped[5] + "实", Wrapped[6] + "实", "好。", Wrapped[7] + "实", "好。"];
        bool[] blank = [.. lines.Select((_, i) => i is 6 or 8)];

        Assert.Equal(
            ["wrap.width", "wrap.width", "wrap.width", "wrap.width", "wrap.width", null, "wrap.width", null, "wrap.width"],
            LineJoiner.Join(lines, blank));
    }

    private static string[] Wrapped => [.. Enumerable.Range(0, 8).Select(i => new string((char)('干' + i), 30))];
}
