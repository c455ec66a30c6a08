using System.Xml;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// The parts of a Word file and how they are related (ECMA-376 Part 2, 6.5). Parts are found by their exact names only.
/// </summary>
internal sealed class DocxPackage
{
    private const string UsualMain = "word/document.xml";

    private static readonly string[] s_relationTypes =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    ];

    private static readonly string[] s_usualTypes = ["styles", "numbering", "footnotes", "endnotes", "comments"];

    private readonly ZipDirectory _directory;
    private readonly ZipInflater _inflater;
    private readonly List<(string Type, string Part)> _related;

    private DocxPackage(ZipDirectory directory, ZipInflater inflater, byte[] main, List<(string Type, string Part)> related)
    {
        _directory = directory;
        _inflater = inflater;
        _related = related;
        Main = main;
    }

    /// <summary>The bytes of the part with the text; its root element is w:document.</summary>
    public byte[] Main { get; }

    /// <exception cref="DocxFault">The archive is unsafe or damaged, or no Word document.</exception>
    /// <exception cref="XmlException">A part of it is no XML.</exception>
    public static DocxPackage Open(byte[] bytes)
    {
        var directory = ZipDirectory.Read(bytes);
        var inflater = new ZipInflater(bytes);
        foreach (ZipPart named in directory.Parts)
        {
            inflater.CheckName(named);
        }

        string main = Relations(directory, inflater, "").FirstOrDefault(relation => relation.Type == "officeDocument").Part ?? UsualMain;
        ZipPart? part = directory.Find(main) ?? directory.Find(UsualMain);
        if (part is null)
        {
            throw OtherPackage.Describe(directory, inflater);
        }

        byte[] content = inflater.Inflate(part);
        return IsDocument(content)
            ? new DocxPackage(directory, inflater, content, RelationsOfMain(directory, inflater, part.Name))
            : throw OtherPackage.Describe(directory, inflater);
    }

    /// <summary>The parts that the main part names by a relation of this type (styles, numbering, footnotes, header …), each once.</summary>
    /// <exception cref="DocxFault">Such a part is missing: without it hidden text and numbers cannot be told.</exception>
    public IEnumerable<byte[]> Related(string type) =>
        _related.Where(relation => relation.Type == type)
            .Select(relation => _directory.Find(relation.Part) ?? throw Missing(type))
            .DistinctBy(part => part.Name)
            .Select(_inflater.Inflate);

    // A file without relations keeps to the usual names.
    private static List<(string Type, string Part)> RelationsOfMain(ZipDirectory directory, ZipInflater inflater, string main)
    {
        string folder = main[..(main.LastIndexOf('/') + 1)];
        return directory.Find($"{folder}_rels/{main[folder.Length..]}.rels") is not null
            ? Relations(directory, inflater, main)
            : [.. s_usualTypes.Select(type => (Type: type, Part: $"{folder}{type}.xml")).Where(usual => directory.Find(usual.Part) is not null)];
    }

    private static DocxFault Missing(string type) => DocxFault.Broken($"The Word file names a part with its {type} and does not hold it.");

    private static bool IsDocument(byte[] content)
    {
        using var reader = new DocxReader(content);
        while (reader.Read())
        {
            if (reader.Node == XmlNodeType.Element)
            {
                return reader is { Vocabulary: DocxVocabulary.Word, Name: "document" };
            }
        }

        return false;
    }

    /// <param name="source">The part whose relations are asked for; "" for those of the file itself.</param>
    private static List<(string Type, string Part)> Relations(ZipDirectory directory, ZipInflater inflater, string source)
    {
        string folder = source[..(source.LastIndexOf('/') + 1)];
        var relations = new List<(string Type, string Part)>();
        if (directory.Find($"{folder}_rels/{source[folder.Length..]}.rels") is not { } part)
        {
            return relations;
        }

        using var reader = new DocxReader(inflater.Inflate(part));
        while (reader.Read())
        {
            string? type = reader.Attribute("Type");
            string? family = s_relationTypes.FirstOrDefault(known => type?.StartsWith(known, StringComparison.Ordinal) == true);
            if (reader is { Node: XmlNodeType.Element, Name: "Relationship" } && family is not null
                && reader.Attribute("TargetMode") != "External" && Resolve(folder, reader.Attribute("Target")) is { } target)
            {
                relations.Add((type![family.Length..], target));
            }
        }

        return relations;
    }

    // Null when the target lies outside the file.
    private static string? Resolve(string folder, string? target)
    {
        if (target is null)
        {
            return null;
        }

        var path = new List<string>();
        foreach (string step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && path.Count == 0)
            {
                return null;
            }

            if (step == "..")
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("" or "."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
