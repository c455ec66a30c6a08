using System.Text;
using KnowledgeBase.Fuzz.Mutation;
using KnowledgeBase.Import.Extract.Docx;
using KnowledgeBase.Import.Tests.Extract.Docx;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxBuilder;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>The XML of a Word file, zipped after it was changed: an input is the XML of the body and, after lines that name them, of other parts.</summary>
public sealed class DocxTarget : FuzzTarget
{
    private const string Mark = "\n=== ";

    private static readonly string[] s_documents =
    [
        P(R("在大会上的讲话"), """<w:pStyle w:val="1"/>""") + Item("提高站位") + Item("二级", 1) + P(Field("密", R("结果"))) + P(R("前") + """<w:del w:id="1"><w:r><w:delText>密</w:delText></w:r></w:del>""" + R("密", "<w:vanish/>") + R("密", """<w:rStyle w:val="h"/>"""))
            + $"<w:tbl><w:tr><w:tc>{P(R("一"))}</w:tc><w:tc>{P(R("二"))}</w:tc></w:tr></w:tbl>" + P("""<w:r><w:footnoteReference w:id="1"/></w:r>""")
            + Mark + "styles\n" + """<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="0"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>"""
            + Mark + "numbering\n" + List(1, Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%1.%2"))
            + Mark + "footnotes\n" + $"""<w:footnote w:id="1">{P("<w:r><w:footnoteRef/></w:r>" + R("注文"))}</w:footnote>""",
        P("""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>""")
            + P("""<w:ruby><w:rt><w:r><w:t>xué</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>学</w:t></w:r></w:rubyBase></w:ruby>""") + P("""<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:cr/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt>"""),
    ];

    public override string Name => "docx";

    public override InputShape Shape => InputShape.Markup;

    public override IReadOnlyList<byte[]> Seeds { get; } = [.. s_documents.Select(Encoding.UTF8.GetBytes)];

    public override IReadOnlyList<string> Dictionary { get; } =
    [
        "<w:p>", "<w:r>", "<w:t>", "<w:pPr>", "<w:rPr>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:tcPr>", "<w:trPr>", "<w:sdt>", "<w:sdtContent>", "<w:ins w:id=\"1\">", "<w:del w:id=\"1\">", "<w:moveFrom w:id=\"2\">", "<w:moveTo w:id=\"2\">", "<w:hyperlink>", "<w:smartTag>", "<w:ruby>", "<w:rt>", "<w:rubyBase>",
        "<w:txbxContent>", "<mc:AlternateContent>", "<mc:Choice Requires=\"wps\">", "<mc:Fallback>", "<w:pict>", "<m:oMath>", "<m:r>", "<m:t>", "<a:t>", "<w:fldSimple w:instr=\"PAGE\">", "<w:instrText>", "<w:delText>", "<w:numPr>", "<w:style w:type=\"paragraph\" w:styleId=\"0\" w:default=\"1\">", "<w:lvl w:ilvl=\"1\">",
        "<w:abstractNum w:abstractNumId=\"1\">", "<w:num w:numId=\"1\">", "<w:lvlOverride w:ilvl=\"0\">", "<w:footnote w:id=\"1\">", "<w:footnote w:type=\"separator\" w:id=\"0\">",
        "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:vanish/>", "<w:vanish w:val=\"0\"/>", "<w:webHidden/>", "<w:pStyle w:val=\"1\"/>", "<w:basedOn w:val=\"1\"/>", "<w:numStyleLink w:val=\"1\"/>", "<w:ilvl w:val=\"-9\"/>", "<w:ilvl w:val=\"8\"/>",
        "<w:numId w:val=\"0\"/>", "<w:numId w:val=\"99999999999\"/>", "<w:start w:val=\"2147483647\"/>", "<w:startOverride w:val=\"-2147483648\"/>", "<w:lvlRestart w:val=\"0\"/>", "<w:isLgl/>", "<w:suff w:val=\"nothing\"/>", "<w:numFmt w:val=\"chineseCountingThousand\"/>", "<w:numFmt w:val=\"upperRoman\"/>", "<w:numFmt w:val=\"lowerLetter\"/>",
        "<w:numFmt w:val=\"decimalEnclosedCircle\"/>", "<w:numFmt w:val=\"ideographTraditional\"/>", "<w:lvlText w:val=\"%1%2%9%0%\"/>", "<w:vMerge/>", "<w:gridSpan w:val=\"3\"/>", "<w:tab/>", "<w:br w:type=\"page\"/>", "<w:sym w:font=\"Symbol\" w:char=\"F041\"/>", "<w:sym w:char=\"ZZZZ\"/>", "<w:footnoteReference w:id=\"1\"/>", "<w:footnoteRef/>",
        "<w:endnoteReference w:id=\"1\"/>", "&#x3000;", "&amp;", "&#xD;", "&#xA;", "<![CDATA[密]]>", "<!-- 注 -->", "<?x y?>", "</w:p>", "</w:r>", Mark + "styles\n", Mark + "numbering\n", Mark + "footnotes\n", Mark + "endnotes\n", Mark + "comments\n", Mark + "header\n", "同志们：", "密", "eq \\o\\ac(○,1)", "HYPERLINK", "\u200B",
    ];

    public override bool Run(byte[] input)
    {
        byte[] bytes = Document(Encoding.UTF8.GetString(input), isBalanced: !ImportClaims.IsImportedWhole(input, 5));
        DocxResult result = DocxExtractor.Extract(bytes);
        Claim.That(result.Text is null != result.Failure is null, "A Word file gives a text or a failure.");
        if (result.Text is { } text)
        {
            ImportClaims.InOrder(text);
            Claim.That(text.Text.EndsWith('\n') && !text.Text.Contains('\r', StringComparison.Ordinal), "Lines end in line feeds.");
        }

        return result.Text is not null && (!ImportClaims.IsImportedWhole(input, 32) || ImportClaims.Import("seeds/made-up.docx", bytes));
    }

    private static byte[] Document(string input, bool isBalanced)
    {
        string[] parts = input.Split(Mark);
        DocxBuilder document = new DocxBuilder().Body(Xml(parts[0]));
        foreach (string part in parts.Skip(1).DistinctBy(NameOf))
        {
            string xml = Xml(part[NameOf(part).Length..]);
            document = NameOf(part) switch
            {
                "styles" => document.Styles(xml),
                "numbering" => document.Numbering(xml),
                "footnotes" => document.Footnotes(xml),
                "endnotes" => document.Endnotes(xml),
                "comments" => document.Comments(xml),
                "header" => document.Header(xml),
                _ => document,
            };
        }

        return document.Build();

        // XML alone would stop most of what reads its elements.
        string Xml(string part) => isBalanced ? BalancedXml.Of(part) : part;
    }

    private static string NameOf(string part) => part.Split('\n')[0];
}
