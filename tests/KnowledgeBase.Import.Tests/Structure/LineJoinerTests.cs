using KnowledgeBase.Import.Structure;

namespace KnowledgeBase.Import.Tests.Structure;

public sealed class LineJoinerTests
{
    [Fact]
    public void ListsWithASemicolonOnEachLineAreTheAuthors()
    {
        Assert.All(LineJoiner.Join(["要做到:", "一是提高认识;", "二是压实责任;", "三是强化督查;", "四是形成合力。"]), Assert.Null);
    }

    [Theory]
    [InlineData("坚持党的领导；", "坚持依法行政；", "坚持公开透明；", "坚持便民高效。")]
    [InlineData("第三条 下列情形适用本办法；", "- （一）新建项目；", "- （二）改建项目；", "- （三）扩建项目。")]
    [InlineData("（一）新建项目；", "（二）改建项目；", "（三）扩建项目；", "（四）其他项目。")]
    public void AListOfClausesIsTheAuthors(params string[] lines)
    {
        Assert.All(LineJoiner.Join(lines), Assert.Null);
    }

    [Theory]
    [InlineData("2019年8月26日 第二次修正")]
    [InlineData("第一条 为了加强管理，制定本条例。")]
    [InlineData("（二〇一九年八月二十六日通过）")]
    [InlineData("加快补齐基础设施短板，充分释放潜力。")]
    public void ALongLineWithoutAStopIsNotContinuedByAnotherBeginning(string next)
    {
        string closed = new string('实', 70) + "。";
        string open = "根据某某省人民代表大会常务委员会关于修改某某条例等六件地方性法规的决定以及关于废止某某规定等三件地方性法规的决定第一次修正";

        Assert.All(LineJoiner.Join([closed, closed, closed, open, next, closed]), Assert.Null);
    }

    [Fact]
    public void HeadingsOfOneLengthAreNoWrappedText()
    {
        string paragraph = new string('实', 90) + "。";
        string[] lines = [.. Enumerable.Range(1, 8).SelectMany(i => new[] { $"（{"一二三四五六七八"[i - 1]}）坚持以创新社会治理为目标确保社会大局持续稳定", paragraph })];

        Assert.All(LineJoiner.Join(lines), Assert.Null);
    }

    [Fact]
    public void WhereBlankLinesStandBetweenAllLinesAFullLineIsContinued()
    {
        string[] lines = [.. Wrapped, "好。", .. Wrapped, "好。"];

        IReadOnlyList<string?> joins = LineJoiner.Join(lines, [.. lines.Select((_, i) => i > 0)]);

        Assert.Equal("wrap.width", joins[0]);
        Assert.Null(joins[8]);
    }

    [Fact]
    public void ABlankLineInMidSentenceIsTheEndOfAPage()
    {
        string[] lines = [.. Wrapped, "好。", .. Wrapped, "好。"];

        IReadOnlyList<string?> joins = LineJoiner.Join(lines, [.. lines.Select((_, i) => i == 3)], [.. lines.Select((_, i) => i is 0 or 9)]);

        Assert.Equal("wrap.width", joins[2]);
    }

    [Fact]
    public void AWrappedHeadingIsOneHeading()
    {
        string[] lines = [.. Wrapped, "好。", "一、" + new string('实', 27), "新的成效", .. Wrapped, "好。"];

        Assert.Equal("wrap.width", LineJoiner.Join(lines)[9]);
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

    [Fact]
    public void ASentenceThatStopsAtAnUnindentedLineGoesOnThere()
    {
        string[] lines =
        [
            "这次会议的主要任务是深入学习贯彻会议精神,对全县减负工作再动员再部署,刚才几位同志讲得都很",
            "好,请大家认真学习借鉴。",
            "要提高政治站位,充分认识减负工作的重要意义,切实把思想和行动统一到上级要求上来,抓出成效。",
            "要加强组织领导,强化统筹协调,确保各项措施落到实处,让基层干部有更多时间抓落实、服务群众。",
            "要严格督查问责,对搞形式主义的严肃处理,对真抓实干的大力褒奖,形成鲜明的工作导向和氛围。",
            "要广泛宣传引导,总结推广好经验好做法,营造良好环境,为全县高质量发展作出新的更大的贡献。",
            "谢谢大家!",
            "二〇二四年三月",
        ];

        IReadOnlyList<string?> joins = LineJoiner.Join(lines, indented: [true, false, true, true, true, true, true, true]);

        Assert.Equal("wrap.unfinished", joins[0]);
        Assert.All(joins.Skip(1), Assert.Null);
    }

    [Fact]
    public void TheFirstLineOfAnIndentedParagraphIsAsWideAsTheOthers()
    {
        string[] lines =
        [
            "春节刚过，县委就召开全县“能力作风建设年”活动动员",
            "大会，目的只有一个，就是动员全县上下迅速收心归位，以崭新",
            "的姿态投入到新一年的工作中去。刚才，志强同志宣读了活动的",
            "实施方案》，大家要认真学习、抓好落实。下面，我讲三点意见",
            "和三个要求。",
            "这是群众有期盼。去年热线电话共受理了群众反映的诉求",
            "18642 件，其中反映干部作风问题的有507件。群众的眼睛是雪",
            "亮的，我们干得怎么样，群众心里有一杆秤。",
        ];
        bool[] indented = [true, false, false, false, false, true, false, false];

        IReadOnlyList<string?> joins = LineJoiner.Join(lines, null, indented);

        Assert.Equal([true, true, true, true, false, true, true], joins.Select(static join => join is not null));
    }
}
