using KnowledgeBase.Import.Extract;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxBuilder;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxTexts;

namespace KnowledgeBase.Import.Tests.Extract.Docx;

public sealed class DocxPrivacyTests
{
    private const string Styles =
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="character" w:styleId="secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="deeper"><w:basedOn w:val="secret"/></w:style>
        <w:style w:type="character" w:styleId="shown"><w:basedOn w:val="secret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="notes"><w:name w:val="Notes"/><w:rPr><w:vanish w:val="true"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="pool"/></w:style>
        <w:style w:type="paragraph" w:styleId="pool"><w:basedOn w:val="loop"/></w:style>
        <w:style w:type="table" w:styleId="dark"><w:rPr><w:vanish/></w:rPr></w:style>
        """;

    [Theory]
    [InlineData("<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>密密密</w:delText></w:r></w:del>", "deleted 3")]
    [InlineData("<w:del w:id=\"1\"><w:r><w:t>密密密</w:t></w:r></w:del>", "deleted 3")]
    [InlineData("<w:ins w:id=\"1\"><w:del w:id=\"2\"><w:r><w:delText>密</w:delText></w:r></w:del></w:ins>", "deleted 1")]
    [InlineData("<w:moveFrom w:id=\"1\"><w:r><w:t>密密</w:t></w:r></w:moveFrom>", "deleted 2")]
    [InlineData("<w:r><w:delText>密</w:delText></w:r>", "deleted 1")]
    [InlineData("<w:del w:id=\"1\"><w:r><w:delInstrText>密</w:delInstrText></w:r></w:del>", "deleted 1")]
    [InlineData("<w:del w:id=\"1\"><w:r><w:rPr><w:vanish/></w:rPr><w:delText>密</w:delText></w:r></w:del>", "deleted 1")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>密密</w:t><w:tab/><w:br/></w:r>", "hidden 4")]
    [InlineData("<w:r><w:rPr><w:b/><w:vanish w:val=\"on\"/></w:rPr><w:t>密</w:t></w:r>", "hidden 1")]
    [InlineData("<w:r><w:rPr><w:webHidden/></w:rPr><w:tab/><w:t>7</w:t></w:r>", "hidden 2")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"secret\"/></w:rPr><w:t>密</w:t></w:r>", "hidden 1")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"deeper\"/></w:rPr><w:t>密</w:t></w:r>", "hidden 1")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>", "hidden 1")]
    [InlineData("<m:oMath><m:r><w:rPr><w:vanish/></w:rPr><m:t>密</m:t></m:r></m:oMath>", "hidden 1")]
    [InlineData("<m:oMath><m:r><w:rPr><w:del w:id=\"1\"/></w:rPr><m:t>密</m:t></m:r></m:oMath>", "deleted 1")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>密密</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "field 2")]
    [InlineData("<w:r><w:instrText>密密</w:instrText></w:r>", "field 2")]
    [InlineData("<w:fldSimple w:instr=\"密 \"/>", "field 2")]
    [InlineData("<w:r><w:commentReference w:id=\"1\"/></w:r>", "")]
    [InlineData("<w:r><w:drawing><wps:docPr descr=\"密\" title=\"密\" name=\"密\"/></w:drawing></w:r>", "")]
    public void WhatNobodySeesIsCountedAndNoText(string content, string leftOut)
    {
        ExtractedText text = new DocxBuilder().Styles(Styles).Body(P(R("甲") + content + R("乙"))).Extract();

        Assert.Equal("甲乙\n", text.Text);
        Assert.Equal(leftOut, text.LeftOutOf());
    }

    [Theory]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>明</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"shown\"/></w:rPr><w:t>明</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"secret\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>明</w:t></w:r>")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"missing\"/></w:rPr><w:t>明</w:t></w:r>")]
    public void WhatIsSeenIsText(string content) =>
        Assert.Equal("甲明乙\n", new DocxBuilder().Styles(Styles).Body(P(R("甲") + content + R("乙"))).TextOf());

    [Fact]
    public void APropertyOfBeforeARevisionHidesNothing()
    {
        const string before = """<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="notes"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>""";

        Assert.Equal("明\n", new DocxBuilder().Styles(Styles).Body(P(R("明"), before)).TextOf());
    }

    [Fact]
    public void AParagraphStyleHidesTheParagraphWithItsLine()
    {
        ExtractedText text = new DocxBuilder().Styles(Styles).Lines("甲").Body(P(R("密密"), """<w:pStyle w:val="notes"/>""")).Lines("乙").Extract();

        Assert.Equal("甲\n乙\n", text.Text);
        Assert.Equal("hidden 2", text.LeftOutOf());
    }

    [Fact]
    public void ARunCanShowWhatItsParagraphHides() =>
        Assert.Equal("明\n", new DocxBuilder().Styles(Styles).Body(P(R("密") + R("明", """<w:vanish w:val="0"/>"""), """<w:pStyle w:val="notes"/>""")).TextOf());

    // ECMA-376 Part 1, 17.7.3.
    [Fact]
    public void TwoStylesThatHideShow() =>
        Assert.Equal("明\n", new DocxBuilder().Styles(Styles).Body(P(R("明", """<w:rStyle w:val="secret"/>"""), """<w:pStyle w:val="notes"/>""")).TextOf());

    [Fact]
    public void TheDefaultsOfTheDocumentHide() =>
        Assert.Equal("明\n", new DocxBuilder()
            .Styles("<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>")
            .Body(P(R("密") + R("明", """<w:vanish w:val="0"/>""")))
            .TextOf());

    [Fact]
    public void ATableStyleHides() =>
        Assert.Equal("甲\n\n乙\n", new DocxBuilder().Styles(Styles)
            .Lines("甲")
            .Body($"""<w:tbl><w:tblPr><w:tblStyle w:val="dark"/></w:tblPr><w:tr><w:tc>{P(R("密"))}</w:tc></w:tr></w:tbl>""")
            .Lines("乙")
            .TextOf());

    [Fact]
    public void StylesThatInheritFromEachOtherEnd() =>
        Assert.Equal("明\n", new DocxBuilder().Styles(Styles).Body(P(R("明"), """<w:pStyle w:val="loop"/>""")).TextOf());

    [Fact]
    public void AFieldShowsItsResultOnly()
    {
        string inner = Field(" PAGEREF 密 ", R("7"));
        string outer = Field($"""IF </w:instrText></w:r>{inner}<w:r><w:instrText> = 密""", R("第") + Field(" REF 密 ", R("三")) + R("页"));

        Assert.Equal("见第三页。\n", TextOf(P(R("见") + outer + R("。"))));
    }

    [Fact]
    public void AFieldMaySpanParagraphs()
    {
        string begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
        string end = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

        Assert.Equal("一、甲\n二、乙\n丙\n", TextOf(P(begin + R("一、甲")) + P(R("二、乙")) + P(end + R("丙"))));
    }

    [Fact]
    public void AFieldThatNeverEndsHidesNoSpeech()
    {
        ExtractedText text = new DocxBuilder()
            .Body(P(R("甲") + """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>密</w:instrText></w:r>""" + R("乙")))
            .Body(P(Field("密密", R("丙"))))
            .Extract();

        Assert.Equal("甲乙\n丙\n", text.Text);
        Assert.Equal("field 3", text.LeftOutOf());
    }

    [Fact]
    public void AParagraphWhoseMarkWasDeletedGoesOnInTheNext()
    {
        const string deleted = """<w:rPr><w:del w:id="1" w:author="甲"/></w:rPr>""";
        string gone = P("""<w:del w:id="2"><w:r><w:delText>密</w:delText></w:r></w:del>""", deleted);

        Assert.Equal("甲乙\n丙\n", TextOf(P(R("甲"), deleted) + P(R("乙")) + gone + P(R("丙"))));
    }

    [Fact]
    public void AStyleSeparatorKeepsHeadingAndTextInOneLine() =>
        Assert.Equal("一、提高站位。要学习。\n", TextOf(P(R("一、提高站位。"), "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + P(R("要学习。"))));

    [Fact]
    public void TheLastParagraphIsKeptWhateverItsMark() =>
        Assert.Equal("甲\n", TextOf(P(R("甲"), "<w:rPr><w:vanish/></w:rPr>")));

    [Fact]
    public void DeletedAndHiddenRowsAreNoText()
    {
        string body = $"""
            <w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{P(R("密"))}</w:tc><w:tc>{P(R("密"))}</w:tc></w:tr>
            <w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{P(R("密"))}</w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:cellDel w:id="2"/></w:tcPr>{P(R("密"))}</w:tc><w:tc>{P(R("乙"))}</w:tc></w:tr></w:tbl>
            """;

        ExtractedText text = new DocxBuilder().Body(body).Extract();

        Assert.Equal("\t乙\n", text.Text);
        Assert.Equal("deleted 3, hidden 1", text.LeftOutOf());
    }

    [Fact]
    public void HeadersAndCommentsAreCountedOnly()
    {
        ExtractedText text = new DocxBuilder()
            .Header(P(R("机密★一年")))
            .Comments($"""<w:comment w:id="0" w:author="密">{P(R("密密"))}</w:comment>""")
            .Part("docProps/core.xml", "not even XML")
            .Lines("甲")
            .Extract();

        Assert.Equal("甲\n", text.Text);
        Assert.Equal("comment 2, header 5", text.LeftOutOf());
    }

    [Fact]
    public void ATextBoxInADeletedRunIsDeleted()
    {
        string box = $"<w:del w:id=\"1\"><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P(R("密"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:del>";

        Assert.Equal("甲乙\n", TextOf(P(R("甲") + box + R("乙"))));
    }
}
