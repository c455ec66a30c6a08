using System.Text;
using KnowledgeBase.Import.Extract.Docx;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxBuilder;

namespace KnowledgeBase.Import.Tests.Extract.Docx;

/// <summary>Damage of every kind gives a text or a typed failure; damage of the archive never another text.</summary>
public sealed class DocxMutationTests
{
    private const string Styles = """<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>""";

    private static readonly string s_body =
        P(R("在大会上的讲话"), """<w:pStyle w:val="1"/>""") + Item("提高站位") + P(Field("密", R("结果")))
        + P(R("前") + """<w:del w:id="1"><w:r><w:delText>密</w:delText></w:r></w:del>""" + R("密", "<w:vanish/>") + R("密", """<w:rStyle w:val="h"/>"""))
        + $"<w:tbl><w:tr><w:tc>{P(R("一"))}</w:tc><w:tc>{P(R("二"))}</w:tc></w:tr></w:tbl>" + P("""<w:r><w:footnoteReference w:id="1"/></w:r>""");

    [Fact]
    public void ADamagedFileGivesTheWholeTextOrATypedFailure()
    {
        byte[] whole = Whole().Build();
        string text = DocxExtractor.Extract(whole).Text!.Text;
        var random = new Random(20_260_101);
        for (int i = 0; i < 500; i++)
        {
            byte[] bytes = (byte[])whole.Clone();
            for (int flips = random.Next(1, 8); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            DocxResult result = Check(random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes, i);
            Assert.True(result.Text is null || result.Text.Text == text, $"mutation {i}");
        }
    }

    [Fact]
    public void DamagedXmlInAWholeArchiveGivesATextOrATypedFailure()
    {
        string[] pieces = ["<w:p>", "</w:p>", "<w:tc>", "</w:tr>", "<w:r>", "<w:t>", "</w:t>", "<w:txbxContent>", "</w:txbxContent>", "<w:ruby><w:rt>", "</w:rt></w:ruby>", "<w:pPr>", "</w:pPr>", "<mc:Choice>", "<mc:AlternateContent>", "</mc:AlternateContent>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:numPr><w:ilvl w:val=\"-9\"/></w:numPr>", "&amp;", "<w:footnote/>", "<w:tr/>", "<w:tbl/>"];
        var random = new Random(20_260_102);
        for (int i = 0; i < 500; i++)
        {
            var xml = new StringBuilder(s_body);
            for (int edits = random.Next(1, 5); edits > 0; edits--)
            {
                int at = xml.ToString().IndexOf('<', random.Next(xml.Length));
                xml.Insert(Math.Max(at, 0), pieces[random.Next(pieces.Length)]);
            }

            Check(Balanced(xml.ToString()), i);
        }
    }

    [Fact]
    public void PartsInEachOthersPlaceGiveATextOrATypedFailure()
    {
        byte[][] contents = [.. new[] { s_body, Styles, List(1, Level(0, "decimal", "%1.")), "<w:footnote w:id=\"1\"/>", "" }.Select(xml => Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{xml}</w:body></w:document>"))];
        string[] names = ["word/document.xml", "word/styles.xml", "_rels/.rels", "word/_rels/document.xml.rels", "mimetype"];
        int i = 0;
        foreach (string name in names)
        {
            foreach (byte[] content in contents)
            {
                Check(Zip((name, content), (names[i % names.Length] + "x", content), ("word/numbering.xml", contents[2])), i++);
            }
        }
    }

    // Closes and drops tags so that an odd order of elements reaches the reading, which XML alone would stop.
    private static byte[] Balanced(string xml)
    {
        var open = new Stack<string>();
        var balanced = new StringBuilder();
        foreach (string piece in xml.Replace("<", "\u0001<", StringComparison.Ordinal).Split('\u0001', StringSplitOptions.RemoveEmptyEntries))
        {
            string name = piece.TrimStart('<', '/').Split(' ', '>', '/')[0];
            bool isEnd = piece.StartsWith("</", StringComparison.Ordinal);
            if (isEnd && !open.Contains(name))
            {
                balanced.Append(piece[(piece.IndexOf('>', StringComparison.Ordinal) + 1)..]);
                continue;
            }

            while (isEnd && open.Peek() != name)
            {
                balanced.Append("</").Append(open.Pop()).Append('>');
            }

            balanced.Append(piece);
            if (isEnd)
            {
                open.Pop();
            }
            else if (piece.StartsWith('<') && !piece.Split('>')[0].EndsWith('/'))
            {
                open.Push(name);
            }
        }

        return Whole(balanced + string.Concat(open.Select(name => $"</{name}>"))).Build();
    }

    private static DocxBuilder Whole(string? body = null) => new DocxBuilder()
        .Styles(Styles)
        .Numbering(List(1, Level(0, "chineseCounting", "%1、")))
        .Footnotes($"""<w:footnote w:id="1">{P("<w:r><w:footnoteRef/></w:r>" + R("注文"))}</w:footnote>""")
        .Body(body ?? s_body);

    private static DocxResult Check(byte[] bytes, int number)
    {
        DocxResult result = DocxExtractor.Extract(bytes);

        Assert.True(result.Text is null != result.Failure is null, $"mutation {number}");
        Assert.All(result.Text?.Removals ?? default, removal => Assert.InRange(removal.Start + removal.Length, 0, result.Text!.Text.Length));
        return result;
    }
}
