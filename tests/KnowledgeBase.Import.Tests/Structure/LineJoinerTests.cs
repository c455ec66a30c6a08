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
}
