using KnowledgeBase.Import.Extract;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxBuilder;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxTexts;

namespace KnowledgeBase.Import.Tests.Extract.Docx;

public sealed class DocxTextTests
{
    [Fact]
    public void EachParagraphIsALineAndEmptyOnesStay()
    {
        ExtractedText text = new DocxBuilder().Lines("同志们：", "").Body("<w:p/>").Lines("　　今天开会。").Extract();

        Assert.Equal("同志们：\n\n\n　　今天开会。\n", text.Text);
        Assert.True(text.LinesAreParagraphs);
        Assert.Empty(text.LeftOut);
        Assert.Empty(text.Removals);
        Assert.Empty(text.Facts);
    }

    [Fact]
    public void RunsOfAParagraphJoinWithoutABlank() =>
        Assert.Equal("作风建设大会\n", TextOf(P(R("作风") + R("建设", "<w:b/><w:caps/>") + R("大会"))));

    [Theory]
    [InlineData("<w:t> 一 二 </w:t>", "一 二")]
    [InlineData("<w:t xml:space=\"preserve\"> 一 </w:t>", " 一 ")]
    [InlineData("<w:t>　一</w:t>", "　一")]
    [InlineData("<w:t>一&#10;二</w:t>", "一 二")]
    [InlineData("<w:t><![CDATA[<一>]]>&amp;</w:t>", "<一>&")]
    [InlineData("<w:t>一</w:t><w:tab/><w:t>二</w:t><w:ptab/><w:t>三</w:t>", "一\t二\t三")]
    [InlineData("<w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t>", "一\n二\n三")]
    [InlineData("<w:t>一</w:t><w:br w:type=\"page\"/><w:t>二</w:t><w:br w:type=\"column\"/><w:lastRenderedPageBreak/><w:t>三</w:t>", "一二三")]
    [InlineData("<w:t>5</w:t><w:noBreakHyphen/><w:t>6</w:t>", "5-6")]
    [InlineData("<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>", "a\u00ADb")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>", "✓")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F082\"/>", "②")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F0B4\"/><w:sym w:font=\"Symbol\" w:char=\"F061\"/>", "×α")]
    [InlineData("<w:sym w:font=\"宋体\" w:char=\"25CF\"/>", "●")]
    [InlineData("<w:sym w:font=\"Webdings\" w:char=\"F0B7\"/>", "\uF0B7")]
    [InlineData("<w:sym w:font=\"宋体\" w:char=\"D800\"/><w:sym w:char=\"zz\"/><w:t>一</w:t>", "一")]
    public void ARunShowsItsTextAndSigns(string run, string shown) => Assert.Equal(shown + "\n", TextOf(P($"<w:r>{run}</w:r>")));

    [Fact]
    public void TabStopsAreNoTabs() =>
        Assert.Equal("一\n", TextOf(P(R("一"), """<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>""")));

    [Theory]
    [InlineData("<w:hyperlink w:anchor=\"a\">{0}</w:hyperlink>")]
    [InlineData("<w:smartTag w:element=\"date\"><w:smartTagPr/>{0}</w:smartTag>")]
    [InlineData("<w:sdt><w:sdtPr><w:tag w:val=\"密\"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"甲\">{0}</w:ins>")]
    [InlineData("<w:moveTo w:id=\"1\" w:author=\"甲\">{0}</w:moveTo>")]
    [InlineData("<w:bookmarkStart w:id=\"0\" w:name=\"b\"/>{0}<w:bookmarkEnd w:id=\"0\"/>")]
    [InlineData("<m:oMath><m:r><m:t>二〇二四</m:t></m:r></m:oMath>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"w14\">{0}</mc:Choice><mc:Fallback><w:r><w:t>另</w:t></w:r></mc:Fallback></mc:AlternateContent>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"cx\"><w:r><w:t>另</w:t></w:r></mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>")]
    public void WhatFramesTextDoesNotHideIt(string frame) =>
        Assert.Equal("在二〇二四年\n", TextOf(P(R("在") + string.Format(null, frame, R("二〇二四")) + R("年"))));

    [Fact]
    public void ContentControlsMayHoldParagraphs() =>
        Assert.Equal("一\n二\n三\n", TextOf(P(R("一")) + $"<w:sdt><w:sdtContent>{P(R("二"))}</w:sdtContent></w:sdt>" + P(R("三"))));

    [Fact]
    public void APromptThatNobodyFilledInIsMarked()
    {
        ExtractedText text = new DocxBuilder()
            .Body(P(R("题名：") + $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("单击此处输入文字。")}</w:sdtContent></w:sdt>" + R("完")))
            .Extract();

        Assert.Equal("题名：{docx.placeholder:单击此处输入文字。}完\n", text.Marked());
    }

    [Fact]
    public void PinyinAboveTheTextFollowsItMarked()
    {
        string ruby = $"<w:ruby><w:rubyPr><w:hps w:val=\"10\"/></w:rubyPr><w:rt>{R("xué")}</w:rt><w:rubyBase>{R("學")}</w:rubyBase></w:ruby>";

        ExtractedText text = new DocxBuilder().Body(P(R("要") + $"<w:r>{ruby}</w:r>" + R("習"))).Extract();

        Assert.Equal("要學{docx.ruby:xué}習\n", text.Marked());
    }

    [Fact]
    public void ALargeFirstLetterBelongsToTheNextParagraph() =>
        Assert.Equal("今天开会。\n", TextOf(P(R("今"), """<w:framePr w:dropCap="drop" w:lines="3"/>""") + P(R("天开会。"))));

    [Fact]
    public void TheTitleIsAFact()
    {
        ExtractedText text = new DocxBuilder()
            .Styles("""<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>""")
            .Lines("内部资料")
            .Body(P(R("在全县作风建设大会上的"), """<w:pStyle w:val="a3"/>""") + P(R("讲") + "<w:r><w:br/></w:r>" + R("话"), """<w:pStyle w:val="a3"/>"""))
            .Lines("同志们：")
            .Body(P(R("附件"), """<w:pStyle w:val="a3"/>"""))
            .Extract();

        Assert.Equal([new ExtractedFact("title", "在全县作风建设大会上的讲话", "w:pStyle Title")], text.Facts);
    }

    [Fact]
    public void StrictFilesAreReadAlike() =>
        Assert.Equal("同志们：\n一、提高站位\n", new DocxBuilder { IsStrict = true }
            .Lines("同志们：")
            .Part("word/numbering.xml", "unrelated")
            .Body(P(R("一、提高站位")))
            .TextOf());

    [Theory]
    [InlineData("word/document.xml", false)]
    [InlineData("word/document2.xml", true)]
    [InlineData("body.xml", true)]
    public void TheMainPartIsFoundByItsRelationOrItsUsualName(string name, bool related) =>
        Assert.Equal("一\n", new DocxBuilder { MainPart = name, HasRootRelations = related }.Lines("一").TextOf());

    [Fact]
    public void TextOutsideOfParagraphsIsNotLost() =>
        Assert.Equal("一\n二\n\n三\n四\n", TextOf(R("一") + P(R("二")) + $"<w:p>{P(R("三"))}{R("四")}</w:p>"));

    [Fact]
    public void AnEqFieldShowsWhatItDraws()
    {
        static string Eq(string code) => $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";

        ExtractedText text = new DocxBuilder()
            .Body(P(Eq(@"eq \o\ac(○,3)") + R("抓") + Eq(@"EQ \* jc2 \* ""Font:宋体"" \* hps10 \o\ad(\s\up 9(luò),落)") + R("实") + Eq(@"eq \o\ac(○,一)")))
            .Extract();

        Assert.Equal("③抓落{docx.ruby:luò}实㊀\n", text.Marked());
    }
}
