using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Text.Tests.Outline;

public sealed class NoteMarksTests
{
    [Fact]
    public void MarksOfNotesAndTheNotesAreNoPoints()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Paragraph("总书记指出：“这是根本原则。”①借此机会，我和大家谈谈体会。"),
            OutlineBlock.Paragraph("古人说：“玉不琢，不成器。”②我们党历来重视学习。一是学在前。带头学习。二是干在前。带头干。"),
            OutlineBlock.Paragraph("①习近平：《论党的建设》，人民出版社2019年版，第3页。"),
            OutlineBlock.Paragraph("②《礼记·学记》。"),
        ]);

        Assert.Equal(["一是学在前", "二是干在前"], outline.Flatten().Select(node => $"{node.Marker}{node.Title}"));
    }

    [Fact]
    public void AnItemBehindAMarkIsStillAnItem()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Paragraph("古人说：“玉不琢，不成器。”①一是学在前。带头学习。二是干在前。带头干。"),
            OutlineBlock.Paragraph("①《礼记·学记》。"),
        ]);

        Assert.Equal(["一是学在前", "二是干在前"], outline.Flatten().Select(node => $"{node.Marker}{node.Title}"));
    }

    [Theory]
    [InlineData("要做到：①学在前；②干在前；③查在前。")]
    [InlineData("要做到“三个在前”：①学习“先进典型”；②落实“两个责任”；③查找“四个差距”。")]
    public void AListInAParagraphStays(string paragraph) =>
        Assert.Equal(3, OutlineParser.Parse([OutlineBlock.Paragraph(paragraph)]).Flatten().Count());

    [Fact]
    public void LinesAtTheEndThatNothingPointsToStay()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Paragraph("请大家读这两本书："),
            OutlineBlock.Paragraph("①《论语》，重点读前三篇。"),
            OutlineBlock.Paragraph("②《孟子》，重点读前两篇。"),
        ]);

        Assert.Equal(2, outline.Flatten().Count());
    }
}
