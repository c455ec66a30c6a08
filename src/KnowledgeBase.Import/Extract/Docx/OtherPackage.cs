using System.Text;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>What a zip file is that is no Word document, and what to do with it.</summary>
internal static class OtherPackage
{
    private const string ToDocx = "Convert it first: libreoffice --headless --convert-to docx FILE";

    private static readonly (string Part, string Message)[] s_byPart =
    [
        ("xl/workbook.xml", "This is a spreadsheet (xlsx), not a Word document. Copy the text of the speech into a Word or text file and import that."),
        ("xl/workbook.bin", "This is a spreadsheet (xlsb), not a Word document. Copy the text of the speech into a Word or text file and import that."),
        ("ppt/presentation.xml", "This is a presentation (pptx), not a Word document. Copy the text of the speech into a Word or text file and import that."),
        ("visio/document.xml", "This is a drawing (vsdx), not a Word document. Copy its text into a text file and import that."),
        ("OFD.xml", "This is an OFD document (GB/T 33190), not a Word document. Open it in an OFD reader, save its text as a .txt file and import that."),
        ("uof.xml", $"This is a UOF document (GB/T 20916), not a Word document. {ToDocx}"),
        ("Index/Document.iwa", "This is a Pages document, not a Word document. Open it in Pages, export it as Word and import that."),
        ("META-INF/MANIFEST.MF", "This is a Java archive, not a Word document. Import a document instead."),
    ];

    private static readonly (string Type, string Message)[] s_byMimetype =
    [
        ("application/vnd.oasis.opendocument.text", $"This is an OpenDocument text (odt), not a Word document. {ToDocx}"),
        ("application/vnd.oasis.opendocument", "This is an OpenDocument spreadsheet or presentation, not a Word document. Copy the text of the speech into a text file and import that."),
        ("application/epub+zip", "This is an e-book (epub), not a Word document. Take its text out first: pandoc --to plain --output FILE.txt FILE"),
    ];

    public static DocxFault Describe(ZipDirectory directory, ZipInflater inflater)
    {
        string mimetype = directory.Find("mimetype") is { Size: < 200 } part ? Encoding.Latin1.GetString(inflater.Inflate(part)) : "";
        string? message = s_byMimetype.FirstOrDefault(known => mimetype.StartsWith(known.Type, StringComparison.Ordinal)).Message
            ?? s_byPart.FirstOrDefault(known => directory.Find(known.Part) is not null).Message;
        return new DocxFault(
            DecodeProblem.NoWordDocument,
            message ?? "This is a zip archive, not a Word document. Unpack it and import the documents in it.");
    }
}
