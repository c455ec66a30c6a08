using KnowledgeBase.Import.Extract.Docx;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxBuilder;

namespace KnowledgeBase.Import.Tests.Extract.Docx;

/// <summary>ECMA-376 Part 1, 17.9.</summary>
public sealed class DocxNumberingTests
{
    private static readonly string s_speechList = List(
        1,
        Level(0, "chineseCountingThousand", "%1、"),
        Level(1, "chineseCounting", "（%2）"),
        Level(2, "decimal", "%3."),
        Level(3, "decimal", "（%4）"));

    [Fact]
    public void AWholeSpeechGetsItsNumbersBack()
    {
        string text = new DocxBuilder()
            .Numbering(s_speechList)
            .Lines("在全县作风建设大会上的讲话", "同志们：")
            .Body(Item("提高政治站位") + Item("深化思想认识", 1) + P(R("作风建设永远在路上。")) + Item("把握要求", 1) + Item("严字当头", 2) + Item("2024年做到全覆盖", 2))
            .Body(Item("压实工作责任") + Item("加强领导", 1) + Item("书记负总责", 2) + Item("定期研究", 3))
            .Body(string.Concat(Enumerable.Range(3, 9).Select(number => Item($"第{number}个部分"))))
            .Lines("谢谢大家！")
            .TextOf();

        Assert.Equal(
            """
            在全县作风建设大会上的讲话
            同志们：
            一、提高政治站位
            （一）深化思想认识
            作风建设永远在路上。
            （二）把握要求
            1.严字当头
            2. 2024年做到全覆盖
            二、压实工作责任
            （一）加强领导
            1.书记负总责
            （1）定期研究
            三、第3个部分
            四、第4个部分
            五、第5个部分
            六、第6个部分
            七、第7个部分
            八、第8个部分
            九、第9个部分
            十、第10个部分
            十一、第11个部分
            谢谢大家！

            """,
            text);
    }

    [Theory]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCounting", 101, "一○一")]
    [InlineData("chineseCountingThousand", 10, "十")]
    [InlineData("chineseCountingThousand", 19, "十九")]
    [InlineData("chineseCountingThousand", 20, "二十")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1001, "一千○一")]
    [InlineData("chineseCountingThousand", 10050, "一万○五十")]
    [InlineData("chineseCountingThousand", 123456, "十二万三千四百五十六")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographLegalTraditional", 23, "貳拾參")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographZodiacTraditional", 13, "丙子")]
    [InlineData("ideographEnclosedCircle", 4, "㈣")]
    [InlineData("ideographDigital", 105, "一〇五")]
    [InlineData("taiwaneseCounting", 12, "十二")]
    [InlineData("taiwaneseCountingThousand", 12, "十二")]
    [InlineData("taiwaneseDigital", 20, "二○")]
    [InlineData("japaneseCounting", 10, "十")]
    [InlineData("japaneseCounting", 121, "百二十一")]
    [InlineData("japaneseLegal", 21, "弐拾壱")]
    [InlineData("decimal", 7, "7")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalZero", 12, "12")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("decimalEnclosedCircleChinese", 3, "③")]
    [InlineData("decimalEnclosedFullstop", 2, "⒉")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("lowerLetter", 3, "c")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 1999, "MCMXCIX")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("ordinal", 11, "11th")]
    [InlineData("numberInDash", 3, "- 3 -")]
    [InlineData("none", 3, "")]
    [InlineData("unknown", 3, "3")]
    public void EachFormatShowsItsNumber(string format, long number, string shown) => Assert.Equal(shown, NumberFormats.Show(number, format));

    [Fact]
    public void LevelsCombineAndDeeperOnesBeginAnew() =>
        Assert.Equal(
            "1 甲\n1.1 乙\n1.1.1 丙\n1.2 丁\n2 戊\n2.1 己\n",
            TextOf(
                List(1, Level(0, "decimal", "%1"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3")),
                Item("甲") + Item("乙", 1) + Item("丙", 2) + Item("丁", 1) + Item("戊") + Item("己", 1)));

    [Fact]
    public void LegalNumbersAreArabicThroughout() =>
        Assert.Equal(
            "第一章 总则\n1.1 范围\n",
            TextOf(List(1, Level(0, "chineseCounting", "第%1章"), Level(1, "decimal", "%1.%2", "<w:isLgl/>")), Item("总则") + Item("范围", 1)));

    [Theory]
    [InlineData("<w:lvlRestart w:val=\"0\"/>", "一、\n1.\n1)\n二、\n1.\n2)\n2.\n3)\n")]
    [InlineData("<w:lvlRestart w:val=\"1\"/>", "一、\n1.\n1)\n二、\n1.\n1)\n2.\n2)\n")]
    [InlineData("", "一、\n1.\n1)\n二、\n1.\n1)\n2.\n1)\n")]
    public void TheRestartOfALevelIsItsOwn(string restart, string shown) =>
        Assert.Equal(
            shown,
            TextOf(
                List(1, Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%2."), Level(2, "decimal", "%3)", restart)),
                Item("") + Item("", 1) + Item("", 2) + Item("") + Item("", 1) + Item("", 2) + Item("", 1) + Item("", 2)).Replace("\n\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void ListsOfOneDefinitionCountOnUnlessTheyBeginAnew()
    {
        const string definitions =
            """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1、"/></w:lvl></w:lvlOverride></w:num>
            """;

        Assert.Equal(
            "1、甲\n2、乙\n1、丙\n2、丁\nC、戊\n",
            TextOf(definitions, Item("甲", list: 1) + Item("乙", list: 2) + Item("丙", list: 3) + Item("丁", list: 3) + Item("戊", list: 4)));
    }

    [Fact]
    public void AStyleNumbersItsParagraphs()
    {
        const string styles =
            """
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="5"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="4"><w:name w:val="plain"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
            """;
        string list = List(
            1,
            Level(0, "chineseCounting", "%1、", """<w:pStyle w:val="1"/>"""),
            Level(1, "chineseCounting", "（%2）", """<w:pStyle w:val="2"/>"""),
            Level(2, "decimal", "%3."));

        string text = new DocxBuilder().Styles(styles).Numbering(list)
            .Body(P(R("甲"), """<w:pStyle w:val="1"/>""") + P(R("乙"), """<w:pStyle w:val="2"/>""") + P(R("丙"), """<w:pStyle w:val="3"/>"""))
            .Body(P(R("丁"), """<w:pStyle w:val="4"/>""") + P(R("戊"), """<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>"""))
            .Body(P(R("己"), """<w:pStyle w:val="1"/>"""))
            .TextOf();

        Assert.Equal("一、甲\n（一）乙\n1.丙\n丁\n戊\n二、己\n", text);
    }

    [Fact]
    public void ADefinitionMayStandInANumberingStyle()
    {
        const string styles = """<w:style w:type="numbering" w:styleId="outline"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>""";
        string list = """<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="outline"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>"""
            + List(2, Level(0, "chineseCounting", "%1、"));

        Assert.Equal("一、甲\n二、乙\n", new DocxBuilder().Styles(styles).Numbering(list).Body(Item("甲") + Item("乙", list: 2)).TextOf());
    }

    [Fact]
    public void ADefinitionThatLinksToItselfNumbersNothing()
    {
        const string styles = """<w:style w:type="numbering" w:styleId="outline"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        const string list = """<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="outline"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>""";

        Assert.Equal("甲\n", new DocxBuilder().Styles(styles).Numbering(list).Body(Item("甲")).TextOf());
    }

    [Theory]
    [InlineData("Wingdings", "\uF06C", "● 甲")]
    [InlineData("Symbol", "\uF0B7", "• 甲")]
    [InlineData("Courier New", "o", "○ 甲")]
    [InlineData("宋体", "—", "— 甲")]
    [InlineData("Webdings", "\uF061", "• 甲")]
    [InlineData("宋体", "", "甲")]
    public void ABulletIsWhatItsFontShows(string font, string sign, string shown) =>
        Assert.Equal(shown + "\n", TextOf(List(1, Level(0, "bullet", sign, $"""<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>""")), Item("甲")));

    [Theory]
    [InlineData("（%1）", "tab", "（一）甲")]
    [InlineData("%1、", "space", "一、甲")]
    [InlineData("第%1章", "tab", "第一章 甲")]
    [InlineData("第%1章", "nothing", "第一章甲")]
    [InlineData("附件：", "tab", "附件：甲")]
    [InlineData("%2%1%5", "tab", "一 甲")]
    [InlineData("100%", "nothing", "100%甲")]
    public void ABlankStandsOnlyWhereNumberAndTextWouldRunTogether(string pattern, string suffix, string shown) =>
        Assert.Equal(shown + "\n", TextOf(List(1, Level(0, "chineseCounting", pattern, $"""<w:suff w:val="{suffix}"/>""")), Item("甲")));

    [Fact]
    public void ACustomFormatOfWordIsItsSample() =>
        Assert.Equal(
            "001 甲\n",
            TextOf(
                """
                <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>
                <mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
                """,
                Item("甲")));

    [Fact]
    public void DeletedAndHiddenParagraphsAreNotCounted()
    {
        const string number = """<w:numPr><w:numId w:val="1"/></w:numPr>""";
        string deleted = P("""<w:del w:id="1"><w:r><w:delText>密</w:delText></w:r></w:del>""", number + """<w:rPr><w:del w:id="2"/></w:rPr>""");
        string hidden = P(R("密", "<w:vanish/>"), number + "<w:rPr><w:vanish/></w:rPr>");

        Assert.Equal("一、甲\n二、乙\n", TextOf(List(1, Level(0, "chineseCounting", "%1、")), Item("甲") + deleted + hidden + Item("乙")));
    }

    [Fact]
    public void AHiddenNumberCountsUnseen() =>
        Assert.Equal(
            "甲\n2.1 乙\n",
            TextOf(
                """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/><w:rPr><w:vanish/></w:rPr></w:lvl>"""
                + Level(1, "decimal", "%1.%2") + """</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""",
                Item("甲") + Item("乙", 1)));

    [Fact]
    public void AListThatIsNotDefinedNumbersNothing() =>
        Assert.Equal("甲\n乙\n丙\n", TextOf(List(1, Level(0, "decimal", "%1.")), Item("甲", list: 8) + Item("乙", 3) + Item("丙", list: 0)));

    [Fact]
    public void TheNumberStandsBeforeWhatIsMarked()
    {
        string reference = """<w:r><w:footnoteReference w:id="1"/></w:r>""";

        Assert.Equal(
            "一、{docx.note:[1]}甲\n[1] 注\n",
            new DocxBuilder()
                .Numbering(List(1, Level(0, "chineseCounting", "%1、")))
                .Body(P(reference + R("甲"), """<w:numPr><w:numId w:val="1"/></w:numPr>"""))
                .Footnotes($"""<w:footnote w:id="1">{P(R("注"))}</w:footnote>""")
                .Extract()
                .Marked());
    }

    private static string TextOf(string numbering, string body) => new DocxBuilder().Numbering(numbering).Body(body).TextOf();
}
