using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Text.Tests.Outline;

public sealed class OutlineParserTests
{
    [Fact]
    public void HeadingsAndItemsFormOneTree()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Paragraph("同志们："),
            OutlineBlock.Paragraph("下面，我讲两点意见："),
            OutlineBlock.Heading(2, "一、提高认识"),
            OutlineBlock.Heading(3, "（一）认清形势。", runIn: true),
            OutlineBlock.Paragraph("一是学在前。带头学习。二是干在前。带头干。"),
            OutlineBlock.Heading(2, "二、狠抓落实"),
            OutlineBlock.Paragraph("要压实责任。"),
            OutlineBlock.Paragraph("同志们，让我们共同努力！"),
            OutlineBlock.Paragraph("谢谢大家！"),
        ]);

        Assert.Equal(["1 一、提高认识", "2 （一）认清形势", "3 一是学在前", "3 二是干在前", "1 二、狠抓落实"], outline.Flatten().Select(node => $"{node.Level} {node.Marker}{node.Title}"));
        Assert.Equal(
            [
                BlockRole.Salutation, BlockRole.Preamble, BlockRole.Heading, BlockRole.Heading, BlockRole.Paragraph, BlockRole.Heading, BlockRole.Paragraph,
                BlockRole.Closing, BlockRole.Thanks,
            ],
            outline.Roles);
        Assert.Equal([-1, -1, 0, 1, 1, 4, 4, -1, -1], outline.Owners);
        Assert.Contains(outline.Announced, count => count is { Expected: 2, Found: 2 });
    }

    [Theory]
    [InlineData("\u3000")]
    [InlineData(" \t")]
    public void AParagraphOfBlanksHasNoItem(string blanks) => Assert.DoesNotContain(OutlineParser.Parse([OutlineBlock.Paragraph(blanks), OutlineBlock.Paragraph("一是学在前。")]).Flatten(), static node => node.BlockIndex == 0);

    [Fact]
    public void RangesAreTheMarkerAndTheTitleInTheBlock()
    {
        const string Paragraph = "要做到：一是学在前。带头学习。二是干在前。带头干。";

        OutlineNode second = OutlineParser.Parse([OutlineBlock.Paragraph(Paragraph)]).Roots[1];

        Assert.Equal("二是干在前", Paragraph[second.Start..second.End]);
        Assert.Equal("二是干在前。带头干。", Paragraph[second.Start..Math.Min(second.Extent.Offset == 0 ? Paragraph.Length : second.Extent.Offset, Paragraph.Length)]);
    }

    [Fact]
    public void AnItemEndsWhereTheNextBegins()
    {
        const string Paragraph = "一是学在前。带头学习。二是干在前。带头干。";

        OutlineNode first = OutlineParser.Parse([OutlineBlock.Paragraph(Paragraph)]).Roots[0];

        Assert.Equal(new OutlinePlace(0, Paragraph.IndexOf("二是", StringComparison.Ordinal)), first.Extent);
    }

    [Fact]
    public void OmittedHeadingsOfAGapContinueTheSectionsAroundIt()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Heading(2, "一、甲"),
            OutlineBlock.Paragraph("一是学。带头学习"),
            OutlineBlock.Gap(["二是干", "二、乙", "一是查"]),
            OutlineBlock.Paragraph("存在的问题要查清。二是改。立即整改。"),
        ]);

        Assert.Equal(
            ["一、甲 Partial", "一是学 Partial", "二是干 Omitted", "二、乙 Omitted", "一是查 Partial", "二是改 Present"],
            outline.Flatten().Select(node => $"{node.Marker}{node.Title} {node.Status}"));
    }

    [Theory]
    [InlineData("一 、提高认识", OutlineFamily.Comma, 1)]
    [InlineData("（ 一）提高认识", OutlineFamily.Bracketed, 1)]
    [InlineData("（一)提高认识", OutlineFamily.Bracketed, 1)]
    [InlineData("二）提高认识", OutlineFamily.Bracketed, 2)]
    [InlineData("㈢提高认识", OutlineFamily.Bracketed, 3)]
    [InlineData("１２．提高认识", OutlineFamily.Arabic, 12)]
    [InlineData("⒊提高认识", OutlineFamily.Arabic, 3)]
    [InlineData("3）提高认识", OutlineFamily.ArabicBracketed, 3)]
    [InlineData("⑷提高认识", OutlineFamily.ArabicBracketed, 4)]
    [InlineData("第二部分 提高认识", OutlineFamily.Chapter, 2)]
    [InlineData("Ⅱ. 提高认识", OutlineFamily.Chapter, 2)]
    [InlineData("三 从严管理 守住底线", OutlineFamily.Comma, 3)]
    public void AnOrdinalIsReadHoweverItIsWritten(string line, OutlineFamily family, int ordinal)
    {
        Assert.Equal((family, ordinal), BlockMarker.TryRead(line) is { } marker ? (marker.Family, marker.Ordinal) : default);
    }

    [Theory]
    [InlineData("一 年来，全县上下团结一心。")]
    [InlineData("一、二、三产业协调发展")]
    [InlineData("1.2万户群众受益")]
    [InlineData("12.5日前完成")]
    [InlineData("2023.5月")]
    [InlineData("5、6月份雨水多")]
    [InlineData("十 二五规划")]
    public void ANumberIsNoOrdinal(string line)
    {
        Assert.Null(BlockMarker.TryRead(line));
    }

    [Fact]
    public void AMissingNumberIsDoubtfulAndOneThatBeginsAgainBelowIsNot()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Heading(2, "一、甲"), OutlineBlock.Heading(3, "1.甲"), OutlineBlock.Heading(3, "1.乙"),
            OutlineBlock.Heading(2, "三、丙"), OutlineBlock.Heading(2, "三、丁"),
        ]);

        Assert.Equal(
            [OutlineDoubt.None, OutlineDoubt.None, OutlineDoubt.None, OutlineDoubt.NumberMissing, OutlineDoubt.NumberRepeated],
            outline.Flatten().Select(node => node.Doubt));
    }

    [Fact]
    public void AListWithoutItsSecondItemKeepsTheThird()
    {
        Text.Outline.Outline outline = OutlineParser.Parse([OutlineBlock.Paragraph("一是学在前。带头学习。三是干在前。带头干。")]);

        Assert.Equal([(1, OutlineDoubt.None), (3, OutlineDoubt.NumberMissing)], outline.Flatten().Select(node => (node.Ordinal, node.Doubt)));
    }

    [Fact]
    public void AListOfAttachmentsIsNoPartOfTheOutline()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Heading(2, "一、甲"), OutlineBlock.Paragraph("要压实责任。"), OutlineBlock.Paragraph("附件：1.工作要点"), OutlineBlock.Paragraph("2.时间安排"),
        ]);

        Assert.Equal(["一、"], outline.Flatten().Select(node => node.Marker));
    }

    [Theory]
    [InlineData("同志们：", true)]
    [InlineData("同志们", true)]
    [InlineData("尊敬的各位领导、各位来宾，女士们、先生们：", true)]
    [InlineData("各位老领导、老同志：", true)]
    [InlineData("各位代表！", true)]
    [InlineData("同志们，我们要马上行动！", false)]
    [InlineData("各位要做到以下几点：", false)]
    [InlineData("谢谢同志们！", false)]
    public void ASalutationOnlyAddresses(string line, bool isSalutation)
    {
        Assert.Equal(isSalutation, SpeechRoles.IsSalutation(Text.Folding.Fold.ToHans(line)));
    }

    [Theory]
    [InlineData("谢谢大家！（长时间热烈鼓掌）", true)]
    [InlineData("谢谢大家", true)]
    [InlineData("谢谢各位一年来对我们工作的大力支持，我们一定继续努力。", false)]
    public void ThanksMayLoseTheirMarkAndGainANote(string line, bool isThanks)
    {
        Assert.Equal(isThanks, SpeechRoles.IsThanks(Text.Folding.Fold.ToHans(line)));
    }

    [Theory]
    [InlineData("一、提高认识", OutlineForm.Line)]
    [InlineData("（一）提高认识。", OutlineForm.Line)]
    [InlineData("（一）提高认识。要加强学习。", OutlineForm.RunIn)]
    [InlineData("（一）提高认识；", OutlineForm.Inline)]
    [InlineData("1．强化督导。要定期通报。", OutlineForm.RunIn)]
    [InlineData("一、主题教育：以学铸魂", OutlineForm.Line)]
    public void TheFormSaysWhereAHeadingEnds(string paragraph, OutlineForm form)
    {
        Assert.Equal(form, BlockMarker.TryRead(paragraph)?.Form);
    }

    [Theory]
    [InlineData("一、二、三产业融合发展")]
    [InlineData("二、三产业比重上升")]
    [InlineData("1.2万户群众")]
    [InlineData("6、7、8三个月")]
    [InlineData("2025年")]
    [InlineData("第一时间赶到")]
    [InlineData("一百、二百都不嫌多")]
    public void QuantitiesAreNoMarkers(string paragraph)
    {
        Assert.Null(BlockMarker.TryRead(paragraph));
    }

    [Fact]
    public void ALevelThatIsSkippedKeepsTheRelativeOrder()
    {
        Text.Outline.Outline outline = OutlineParser.Parse([OutlineBlock.Heading(2, "一、甲"), OutlineBlock.Heading(3, "1.乙"), OutlineBlock.Heading(2, "二、丙")]);

        Assert.Equal([1, 2, 1], outline.Flatten().Select(node => node.Level));
    }

    [Fact]
    public void LongInputTakesLinearTime()
    {
        string paragraph = string.Concat(Enumerable.Repeat("一是学，二是干（三是查“四要改，", 5_000));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        OutlineParser.Parse([OutlineBlock.Paragraph(paragraph)]);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void AnOrdinalThatMayBeginAWordIsAnItemAmongItsNeighbours()
    {
        Text.Outline.Outline outline = OutlineParser.Parse(
        [
            OutlineBlock.Paragraph("抓好这项工作，要做到五点。"),
            OutlineBlock.Paragraph("一要领导带头。走在前列。"),
            OutlineBlock.Paragraph("二要群众参与。依靠大家。"),
            OutlineBlock.Paragraph("三要点面结合。抓好试点。"),
            OutlineBlock.Paragraph("四要素质过硬。加强学习。"),
            OutlineBlock.Paragraph("五要务实。不图虚名。"),
        ]);

        Assert.Equal(["一要领导带头", "二要群众参与", "三要点面结合", "四要素质过硬", "五要务实"], outline.Flatten().Select(node => $"{node.Marker}{node.Title}"));
        Assert.All(outline.Flatten(), node => Assert.Equal(OutlineDoubt.None, node.Doubt));
    }

    [Theory]
    [InlineData("作风建设要常抓。一要求真务实。不做虚功。二要清正廉洁。守住底线。", 2)]
    [InlineData("这项工作有难度。四要素缺一不可。大家要理解。", 0)]
    [InlineData("今年提出了一要求、二要领。大家要记住。", 0)]
    public void AWordBehindANumeralIsNoItemWithoutNeighbours(string paragraph, int items) =>
        Assert.Equal(items, OutlineParser.Parse([OutlineBlock.Paragraph(paragraph)]).Flatten().Count());
}
