using KnowledgeBase.Import.Extract;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxBuilder;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxTexts;

namespace KnowledgeBase.Import.Tests.Extract.Docx;

public sealed class DocxLayoutTests
{
    [Fact]
    public void ARowIsALineWithTabs() =>
        Assert.Equal(
            "前\n项目\t金额\n教育\t\n\n后\n",
            TextOf(P(R("前")) + Table(Row(P(R("项目")), P(R("金额"))), Row(P(R("教育")), P("")), Row(P(""), P(""))) + P(R("后"))));

    [Fact]
    public void ACellWithSeveralParagraphsLaysOutThePage() =>
        Assert.Equal(
            "题名\n第一段。\n第二段。\n第三段。\n",
            TextOf(Table(Row(P(R("题名"))), Row(P(R("第一段。")) + P(R("第二段。")), P(R("第三段。"))))));

    [Fact]
    public void AMergedCellIsEmptyWhereItContinues()
    {
        const string begin = """<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>""";
        const string goesOn = "<w:tcPr><w:vMerge/></w:tcPr>";

        Assert.Equal("甲\t一\n\t二\n", TextOf(Table(Row(begin + P(R("甲")), P(R("一"))), Row(goesOn + P(""), P(R("二"))))));
    }

    [Fact]
    public void ATableInATableKeepsItsOrder() =>
        Assert.Equal("一\t二\n三\n四\n", TextOf(Table(Row(Table(Row(P(R("一")), P(R("二")))) + P(R("三")))) + P(R("四"))));

    [Fact]
    public void ATextBoxFollowsItsParagraphOnce()
    {
        string content = $"<w:txbxContent>{P(R("框一"))}{P(R("框二"))}</w:txbxContent>";
        string drawing = $"<w:drawing><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></w:drawing>";
        string vml = $"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>";
        string box = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{drawing}</mc:Choice><mc:Fallback>{vml}</mc:Fallback></mc:AlternateContent></w:r>";

        Assert.Equal("甲乙\n框一\n框二\n丙\n", TextOf(P(R("甲") + box + R("乙")) + P(R("丙"))));
        Assert.Equal("甲\n框一\n框二\n", TextOf(P(R("甲") + $"<w:r>{vml}</w:r>")));
    }

    [Fact]
    public void WordArtIsALine() =>
        Assert.Equal("甲\n中共某县委文件\n", TextOf(P(R("甲") + """<w:r><w:pict><v:shape><v:textpath on="t" string="中共某县委文件"/></v:shape></w:pict></w:r>""")));

    [Fact]
    public void NotesStandAtTheEndAndTheirMarksInterruptNothing()
    {
        string body = P(R("发展") + """<w:r><w:footnoteReference w:id="2"/></w:r>""" + R("是硬道理") + """<w:r><w:endnoteReference w:id="5"/></w:r>""" + R("。"))
            + P(R("完") + """<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>""");
        string own = P("<w:r><w:footnoteRef/></w:r>" + R(" 见《文选》。")) + P(R("第二段。"));

        ExtractedText text = new DocxBuilder()
            .Body(body)
            .Footnotes($"""
                <w:footnote w:type="separator" w:id="-1">{P(R("密"))}</w:footnote><w:footnote w:id="3">{P(R("* 甲"))}</w:footnote>
                <w:footnote w:id="2">{own}</w:footnote><w:footnote w:id="9">{P(R("没人引用"))}</w:footnote>
                """)
            .Endnotes($"""<w:endnote w:id="5">{P(R("尾注"))}</w:endnote>""")
            .Extract();

        Assert.Equal("发展{docx.note:[1]}是硬道理{docx.note:[i]}。\n完{docx.note:*}\n[1] 见《文选》。\n第二段。\n* 甲\n[i] 尾注\n", text.Marked());
        Assert.Equal("note 4", text.LeftOutOf());
    }

    [Fact]
    public void ANoteOfDeletedTextIsNotShown()
    {
        ExtractedText text = new DocxBuilder()
            .Body(P(R("甲") + """<w:del w:id="1"><w:r><w:footnoteReference w:id="2"/></w:r></w:del>"""))
            .Footnotes($"""<w:footnote w:id="2">{P("<w:r><w:footnoteRef/></w:r>" + R("密密"))}</w:footnote>""")
            .Extract();

        Assert.Equal("甲\n", text.Text);
        Assert.Equal("note 2", text.LeftOutOf());
    }

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{cell}</w:tc>"))}</w:tr>";
}
