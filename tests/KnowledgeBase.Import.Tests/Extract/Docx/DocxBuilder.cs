using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Import.Tests.Extract.Docx;

/// <summary>Composes the bytes of a Word file from the XML inside its parts.</summary>
internal sealed class DocxBuilder
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Namespaces =
        $"""
        xmlns:w="{Word}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        """;

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly StringBuilder _relations = new();
    private readonly StringBuilder _body = new();
    private int _related;

    /// <summary>The relation type of the main part and the vocabularies are those of ISO/IEC 29500 Strict.</summary>
    public bool IsStrict { get; init; }

    public string MainPart { get; init; } = "word/document.xml";

    public bool HasRootRelations { get; init; } = true;

    public DocxBuilder Body(string xml)
    {
        _body.Append(xml);
        return this;
    }

    /// <summary>Paragraphs of plain text, each in a run of its own.</summary>
    public DocxBuilder Lines(params string[] lines) => Body(string.Concat(lines.Select(line => P(R(line)))));

    public DocxBuilder Styles(string xml) => Related("styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    public DocxBuilder Numbering(string xml) => Related("numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    public DocxBuilder Footnotes(string xml) => Related("footnotes", $"<w:footnotes {Namespaces}>{xml}</w:footnotes>");

    public DocxBuilder Endnotes(string xml) => Related("endnotes", $"<w:endnotes {Namespaces}>{xml}</w:endnotes>");

    public DocxBuilder Comments(string xml) => Related("comments", $"<w:comments {Namespaces}>{xml}</w:comments>");

    public DocxBuilder Header(string xml) => Related("header", $"<w:hdr {Namespaces}>{xml}</w:hdr>");

    public DocxBuilder Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public DocxBuilder Part(string name, byte[] content)
    {
        _parts.Add((name, content));
        return this;
    }

    public byte[] Build() => Zip([.. Parts()]);

    public static string P(string content, string properties = "") =>
        properties.Length == 0 ? $"<w:p>{content}</w:p>" : $"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>";

    public static string R(string text, string properties = "")
    {
        string run = properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>";
        return $"""<w:r>{run}<w:t xml:space="preserve">{text}</w:t></w:r>""";
    }

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int level = 0, int list = 1) =>
        P(R(text), $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    /// <summary>A complex field.</summary>
    public static string Field(string code, string result) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    public static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    /// <summary>A definition and the list of the same number.</summary>
    public static string List(int number, params string[] levels) =>
        $"""<w:abstractNum w:abstractNumId="{number}">{string.Concat(levels)}</w:abstractNum><w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>""";

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    private DocxBuilder Related(string type, string xml)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{type}{++_related}.xml");
        _relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="r{_related}" Type="{Relations}/{type}" Target="{name}"/>""");
        return Part(MainPart[..(MainPart.LastIndexOf('/') + 1)] + name, xml);
    }

    private IEnumerable<(string Name, byte[] Content)> Parts()
    {
        if (HasRootRelations)
        {
            yield return ("_rels/.rels", RelationsOf($"""<Relationship Id="r1" Type="{Relations}/officeDocument" Target="{MainPart}"/>"""));
        }

        int slash = MainPart.LastIndexOf('/') + 1;
        yield return ($"{MainPart[..slash]}_rels/{MainPart[slash..]}.rels", RelationsOf(_relations.ToString()));
        yield return (MainPart, Encoding.UTF8.GetBytes(Strict($"<w:document {Namespaces}><w:body>{_body}</w:body></w:document>")));
        foreach ((string name, byte[] content) in _parts)
        {
            yield return (name, content);
        }
    }

    private byte[] RelationsOf(string relations) =>
        Encoding.UTF8.GetBytes(Strict($"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"""));

    private string Strict(string xml) => !IsStrict ? xml : xml
        .Replace(Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace(Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
}
