using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Text.Tests.Outline;

public sealed class FormalNumeralsTests
{
    [Theory]
    [InlineData("壹、認清差距", OutlineFamily.Comma, 1)]
    [InlineData("贰、对症下药", OutlineFamily.Comma, 2)]
    [InlineData("叁、從嚴考核", OutlineFamily.Comma, 3)]
    [InlineData("（肆）派得力的人。要選派干部。", OutlineFamily.Bracketed, 4)]
    [InlineData("伍、抓好落實", OutlineFamily.Comma, 5)]
    [InlineData("陸、加強領導", OutlineFamily.Comma, 6)]
    [InlineData("拾、严肃纪律", OutlineFamily.Comma, 10)]
    [InlineData("拾壹、严肃纪律", OutlineFamily.Comma, 11)]
    [InlineData("第叁部分 狠抓落实", OutlineFamily.Chapter, 3)]
    public void AFormalNumeralInAMarkerIsANumber(string paragraph, OutlineFamily family, int ordinal)
    {
        BlockMarker? marker = BlockMarker.TryRead(paragraph);

        Assert.Equal((family, ordinal), (marker?.Family, marker?.Ordinal));
    }

    [Theory]
    [InlineData("陆、海、空三军将士同心协力。")]
    [InlineData("陆、空两军协同作战。")]
    [InlineData("伍、王两位同志作了发言。")]
    [InlineData("壹佰、贰佰都不算多。")]
    [InlineData("陆 建国")]
    public void AWordIsNoNumber(string paragraph) => Assert.Null(BlockMarker.TryRead(paragraph));

    [Fact]
    public void SectionsOfBothWritingsAreSiblings()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Heading(2, "壹、認清差距"),
            OutlineBlock.Paragraph("要做到：壹是學在前。帶頭學習。二是幹在前。帶頭幹。叁是查在前。帶頭查。"),
            OutlineBlock.Heading(2, "二、對症下藥"),
            OutlineBlock.Heading(2, "叁、從嚴考核"),
        ]);

        Assert.Equal(["壹、認清差距", "壹是學在前", "二是幹在前", "叁是查在前", "二、對症下藥", "叁、從嚴考核"], outline.Flatten().Select(node => $"{node.Marker}{node.Title}"));
        Assert.All(outline.Flatten().Where(node => node.Family == OutlineFamily.Comma), node => Assert.Equal(OutlineDoubt.None, node.Doubt));
    }

    [Fact]
    public void AFormalNumeralWithoutNeighboursIsNoItem() =>
        Assert.Empty(OutlineParser.Parse([OutlineBlock.Paragraph("叁是一個數字。大家都認識。")]).Flatten());
}
