using System.Buffers.Binary;
using System.Text;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Extract.Docx;
using KnowledgeBase.Import.Reading;
using static KnowledgeBase.Import.Tests.Extract.Docx.DocxBuilder;

namespace KnowledgeBase.Import.Tests.Extract.Docx;

public sealed class DocxHostileTests
{
    private const string Main = "word/document.xml";

    // Of a record in the directory at the end (APPNOTE.TXT 4.3.12).
    private const int FlagsField = 8;
    private const int MethodField = 10;
    private const int CrcField = 16;
    private const int SizeField = 24;

    [Fact]
    public void ManyNestedElementsAreRefusedAtOnce()
    {
        const int depth = 200_000;
        string body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", depth)) + P(R("一")) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", depth));
        byte[] bytes = new DocxBuilder().Body(body).Build();

        Assert.Equal(DecodeProblem.TooLarge, Fails(bytes).Problem);
        Assert.InRange(AllocatedBy(bytes), 0, 20_000_000);
    }

    [Fact]
    public void TablesInTablesOfRealDocumentsAreNotTooDeep()
    {
        string body = P(R("底"));
        for (int i = 0; i < 20; i++)
        {
            body = $"<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent>{body}</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>";
        }

        Assert.Equal("底\n", DocxTexts.TextOf(body));
    }

    [Fact]
    public void APartThatUnpacksToHundredsOfMegabytesIsNotUnpacked()
    {
        byte[] bytes = Zip((Main, new byte[300_000_000]));

        DecodeFailure failure = Fails(bytes);

        Assert.Equal(DecodeProblem.TooLarge, failure.Problem);
        Assert.Contains("300000000", failure.Message, StringComparison.Ordinal);
        Assert.InRange(AllocatedBy(bytes), 0, 10_000_000);
    }

    [Fact]
    public void APartThatUnpacksSuspiciouslyWellIsRefused() =>
        Assert.Equal(DecodeProblem.TooLarge, Fails(new DocxBuilder().Body(new string(' ', 12_000_000)).Build()).Problem);

    [Fact]
    public void PartsAreRefusedTogetherWhenEachAloneWouldDo()
    {
        var builder = new DocxBuilder().Lines("一");
        var random = new Random(1);
        string filler = string.Concat(Enumerable.Range(0, 3000).Select(_ => (char)random.Next('a', 'z')));
        string header = string.Concat(Enumerable.Repeat($"<w:p><w:r><w:t>{filler}</w:t></w:r></w:p>", 3000));
        for (int i = 0; i < 12; i++)
        {
            builder.Header(header);
        }

        Assert.Equal(DecodeProblem.TooLarge, Fails(builder.Build()).Problem);
    }

    [Fact]
    public void TooManyPartsAreRefused()
    {
        var builder = new DocxBuilder().Lines("一");
        for (int i = 0; i < 2_000; i++)
        {
            builder.Part($"word/media/{i}.png", "");
        }

        Assert.Equal(DecodeProblem.TooLarge, Fails(builder.Build()).Problem);
    }

    [Theory]
    [InlineData("<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE w:document [<!ENTITY a \"密\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE w:document SYSTEM \"http://example.invalid/x.dtd\">")]
    public void ADocumentTypeIsRefused(string declaration)
    {
        string xml = $"<?xml version=\"1.0\"?>{declaration}<w:document {Namespaces}><w:body>{P(R("&x;"))}</w:body></w:document>";

        Assert.Equal(DecodeProblem.BrokenArchive, Fails(Zip((Main, Encoding.UTF8.GetBytes(xml)))).Problem);
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("Word/Document.XML")]
    [InlineData("word/styles.xml", "WORD/styles.xml")]
    public void PartsOfOneNameAreRefused(params string[] names)
    {
        var builder = new DocxBuilder().Lines("一");
        foreach (string name in names)
        {
            builder.Part(name, "<a/>");
        }

        DecodeFailure failure = Fails(builder.Build());

        Assert.Equal(DecodeProblem.BrokenArchive, failure.Problem);
        Assert.Contains(names[^1], failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CrcField, 0x12345678u, DecodeProblem.BrokenArchive)]
    [InlineData(SizeField, 100u, DecodeProblem.BrokenArchive)]
    [InlineData(SizeField, 5_000_000u, DecodeProblem.BrokenArchive)]
    [InlineData(SizeField, 0xFFFFFFF0u, DecodeProblem.TooLarge)]
    [InlineData(42, 0xFFFFFFF0u, DecodeProblem.BrokenArchive)]
    [InlineData(20, 0xFFFFFFF0u, DecodeProblem.BrokenArchive)]
    public void ADirectoryThatLiesIsRefused(int field, uint value, DecodeProblem problem)
    {
        byte[] bytes = new DocxBuilder().Lines("一", "二").Build();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(RecordOf(bytes, Main) + field), value);

        Assert.Equal(problem, Fails(bytes).Problem);
    }

    [Theory]
    [InlineData(FlagsField, 1, DecodeProblem.Encrypted)]
    [InlineData(FlagsField, 0x40, DecodeProblem.Encrypted)]
    [InlineData(MethodField, 9, DecodeProblem.BrokenArchive)]
    [InlineData(MethodField, 14, DecodeProblem.BrokenArchive)]
    [InlineData(MethodField, 0, DecodeProblem.BrokenArchive)]
    public void AnEncryptedOrOddlyPackedPartIsRefused(int field, ushort value, DecodeProblem problem)
    {
        byte[] bytes = new DocxBuilder().Lines("一", "二").Build();
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(RecordOf(bytes, Main) + field), value);

        Assert.Equal(problem, Fails(bytes).Problem);
    }

    [Fact]
    public void AnEncryptionThatOnlyTheLocalHeaderTellsOfIsSeen()
    {
        byte[] bytes = new DocxBuilder().Lines("一").Build();
        int local = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(RecordOf(bytes, Main) + 42));
        bytes[local + 6] |= 1;

        Assert.Equal(DecodeProblem.Encrypted, Fails(bytes).Problem);
    }

    [Fact]
    public void NamesAreNeverPaths()
    {
        byte[] bytes = new DocxBuilder()
            .Lines("一")
            .Part("../../x", "密").Part("/abs", "密").Part(@"C:\x", "密").Part("word/../word/document.xml", "密").Part("\u001b[31m", "密")
            .Build();

        Assert.Equal("一\n", DocxExtractor.Extract(bytes).Text?.Text);
    }

    [Fact]
    public void ARelationOutOfTheFileLeadsNowhere()
    {
        string relations = $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="../../x"/></Relationships>
            """;
        byte[] bytes = new DocxBuilder { HasRootRelations = false }.Lines("一").Part("_rels/.rels", relations).Part("../../x", "密").Build();

        Assert.Equal("一\n", DocxExtractor.Extract(bytes).Text?.Text);
    }

    [Theory]
    [InlineData("styles.xml")]
    [InlineData("numbering.xml")]
    [InlineData("footnotes.xml")]
    public void APartThatIsNamedAndMissingIsNotReadWithout(string part)
    {
        string relations = $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{part[..^4]}" Target="{part}"/></Relationships>
            """;
        byte[] document = Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{P(R("一"))}</w:body></w:document>");

        DecodeFailure failure = Fails(Zip((Main, document), ("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(relations))));

        Assert.Equal(DecodeProblem.BrokenArchive, failure.Problem);
    }

    [Fact]
    public void AFileWithoutRelationsKeepsToTheUsualNames()
    {
        byte[] document = Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{Item("甲")}</w:body></w:document>");
        byte[] numbering = Encoding.UTF8.GetBytes($"<w:numbering {Namespaces}>{List(1, Level(0, "chineseCounting", "%1、"))}</w:numbering>");

        Assert.Equal("一、甲\n", DocxExtractor.Extract(Zip((Main, document), ("word/numbering.xml", numbering))).Text?.Text);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "spreadsheet")]
    [InlineData("ppt/presentation.xml", "presentation")]
    [InlineData("OFD.xml", "OFD")]
    [InlineData("uof.xml", "libreoffice --headless --convert-to docx FILE")]
    [InlineData("Index/Document.iwa", "Pages")]
    [InlineData("speech.txt", "Unpack")]
    public void AZipFileOfAnotherKindIsNamed(string part, string named)
    {
        DecodeFailure failure = Fails(Zip((part, "<a/>"u8.ToArray())));

        Assert.Equal(DecodeProblem.NoWordDocument, failure.Problem);
        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.text", "libreoffice --headless --convert-to docx FILE")]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", "spreadsheet")]
    [InlineData("application/epub+zip", "e-book")]
    public void AZipFileThatSaysWhatItIsIsNamed(string mimetype, string named)
    {
        DecodeFailure failure = Fails(Zip(("mimetype", Encoding.ASCII.GetBytes(mimetype)), ("content.xml", "<a/>"u8.ToArray())));

        Assert.Equal(DecodeProblem.NoWordDocument, failure.Problem);
        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASpreadsheetUnderTheNameOfTheDocumentIsNoWordDocument() =>
        Assert.Equal(DecodeProblem.NoWordDocument, Fails(Zip((Main, "<workbook/>"u8.ToArray()))).Problem);

    [Fact]
    public void ADocumentLockedWithAPasswordSaysSo()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]];

        DecodeFailure failure = Fails(bytes);

        Assert.Equal(DecodeProblem.Encrypted, failure.Problem);
        Assert.Contains("password", failure.Message, StringComparison.Ordinal);
        Assert.True(DocxExtractor.CanRead(bytes));
        Assert.Equal(failure.Message, DocumentReader.Read("a.doc", bytes).Failure?.Message);
    }

    [Fact]
    public void AnOldWordFileIsToBeConverted()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

        Assert.Contains("libreoffice --headless --convert-to docx FILE", Fails(bytes).Message, StringComparison.Ordinal);
        Assert.False(DocxExtractor.CanRead(bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:p/><w:p/>")]
    [InlineData("<w:p><w:r><w:t xml:space=\"preserve\"> 　</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r></w:p>")]
    public void ADocumentWithoutTextIsEmpty(string body) => Assert.Equal(DecodeProblem.Empty, Fails(new DocxBuilder().Body(body).Build()).Problem);

    [Fact]
    public void PicturesOfPagesAreNamed()
    {
        DecodeFailure failure = Fails(new DocxBuilder().Body(P("<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r>")).Build());

        Assert.Equal(DecodeProblem.Empty, failure.Problem);
        Assert.Contains("2 pictures", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatWrapsAnotherIsNotTakenForAnEmptyOne() =>
        Assert.Contains("altChunk", Fails(new DocxBuilder().Lines("一").Body("<w:altChunk/>").Build()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>&#xFFFE;</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>一</w:r></w:p>")]
    [InlineData("<w:p><x:r/></w:p>")]
    [InlineData("<w:p>&undefined;</w:p>")]
    public void WhatIsNoXmlIsRefused(string body) => Assert.Equal(DecodeProblem.BrokenArchive, Fails(new DocxBuilder().Body(body).Build()).Problem);

    [Fact]
    public void BytesOfNoCharacterAreRefused()
    {
        byte[] xml = Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{P(R("一二"))}</w:body></w:document>");
        xml[Array.LastIndexOf(xml, (byte)0xE4)] = 0xFF;

        Assert.Equal(DecodeProblem.BrokenArchive, Fails(Zip((Main, xml))).Problem);
    }

    // Copying what was copied before shows in the memory taken, which does not depend on what else the machine does.
    [Theory]
    [InlineData("numbered")]
    [InlineData("joined")]
    [InlineData("fields")]
    [InlineData("notes")]
    [InlineData("titles")]
    [InlineData("cells")]
    public void TwiceTheSizeTakesTwiceTheWork(string kind)
    {
        long once = AllocatedBy(Large(kind, 20_000));
        long twice = AllocatedBy(Large(kind, 40_000));

        Assert.InRange((double)twice / once, 1.0, 2.6);
    }

    [Fact]
    public void TwoHundredThousandParagraphsAreRead() =>
        Assert.Equal(200_000, DocxExtractor.Extract(Large("numbered", 200_000)).Text!.Text.Count(c => c == '\n'));

    private static byte[] Large(string kind, int count)
    {
        IEnumerable<int> numbers = Enumerable.Range(0, count);
        var builder = new DocxBuilder()
            .Styles("""<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>""")
            .Numbering(List(1, Level(0, "chineseCountingThousand", "%1、")));
        return (kind switch
        {
            "numbered" => builder.Body(string.Concat(numbers.Select(i => Item($"第{i * 7919L}段")))),
            "joined" => builder.Body(string.Concat(numbers.Select(i => P(R($"第{i}段"), """<w:rPr><w:del w:id="1"/></w:rPr>""")))),
            "fields" => builder.Body(string.Concat(numbers.Select(i => P("""<w:r><w:fldChar w:fldCharType="begin"/></w:r>""" + R($"第{i}段"))))),
            "notes" => builder
                .Body(string.Concat(numbers.Select(i => P($"""<w:r><w:t>字</w:t><w:footnoteReference w:id="{i}"/></w:r>"""))))
                .Footnotes(string.Concat(numbers.Select(i => $"""<w:footnote w:id="{i}">{P(R("注"))}</w:footnote>"""))),
            "titles" => builder.Body(string.Concat(numbers.Select(i => P(R($"第{i}段"), """<w:pStyle w:val="t"/>""")))),
            "cells" => builder.Body($"<w:tbl><w:tr>{string.Concat(numbers.Select(i => $"<w:tc>{P(R($"第{i}格"))}</w:tc>"))}</w:tr></w:tbl>"),
            _ => throw new ArgumentException(kind),
        }).Build();
    }

    private static long AllocatedBy(byte[] bytes)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        DocxExtractor.Extract(bytes);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static DecodeFailure Fails(byte[] bytes)
    {
        DocxResult result = DocxExtractor.Extract(bytes);
        Assert.Null(result.Text);
        Assert.EndsWith(".", result.Failure!.Message.Replace("FILE", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        return result.Failure;
    }

    private static int RecordOf(byte[] bytes, string name)
    {
        byte[] wanted = Encoding.ASCII.GetBytes(name);
        for (int at = bytes.Length - 46; at >= 0; at--)
        {
            if (bytes.AsSpan(at).StartsWith("PK\x01\x02"u8) && bytes.AsSpan(at + 46).StartsWith(wanted))
            {
                return at;
            }
        }

        throw new ArgumentException(name);
    }
}
