using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Content;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Site.Pages;

namespace KnowledgeBase.Bench.Slow;

/// <summary>Reads a pattern as the program would.</summary>
internal static class SlowReading
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly BodyVocabulary s_vocabulary = new([.. MarkKind.All.Select(static kind => kind.Key)], [.. GapReason.All.Select(static reason => reason.Key)]);
    private static readonly DocumentFinder s_documents = new(DocumentLexicon.Empty);

    /// <summary>The work for so many characters of the pattern, made ready; it says whether the document was read, or refused.</summary>
    public static Func<bool> Of(SlowPattern pattern, int length, CleaningRules rules)
    {
        string text = pattern.Text(length);
        switch (pattern.Reader)
        {
            case SlowReader.Text:
                return Import("seeds/a.txt", Encoding.UTF8.GetBytes(text), rules);
            case SlowReader.Markdown:
                return Import("seeds/a.md", Encoding.UTF8.GetBytes(text), rules);
            case SlowReader.WebPage:
                return Import("seeds/a.html", Encoding.UTF8.GetBytes(text), rules);
            case SlowReader.Word:
                return Import("seeds/a.docx", Word(pattern, text), rules);
            case SlowReader.FrontMatter:
                return () => YamlReader.Read(new TextFile("a.yml", "a: " + text)).Findings.IsEmpty;
            case SlowReader.Body:
                return () => Annotate(new TextFile("a.md", text + " {#k1a}\n"));
            case SlowReader.Prose:
                return () => ProseReader.Read(new TextFile("input/pages/about.md", text), "").Page is not null;
            default:
                throw new UnreachableException();
        }
    }

    private static Func<bool> Import(string path, byte[] bytes, CleaningRules rules) =>
        () => Importer.Import(new ImportRequest { SeedPath = path, Bytes = bytes, Rules = rules, GapLabel = static reason => reason }).Speech is not null;

    private static bool Annotate(TextFile file)
    {
        ParsedBody parsed = SpeechBodyParser.Parse(file, 0, s_vocabulary);
        SpeechOutline.Of(parsed.Body);
        SpeechAnnotations.Of(parsed.Body, s_documents);
        return parsed.Findings.IsEmpty;
    }

    // What was opened is closed, so that the file is XML.
    private static byte[] Word(SlowPattern pattern, string text)
    {
        string ends = pattern.Piece.Contains("</", StringComparison.Ordinal) || pattern.Piece.EndsWith("/>", StringComparison.Ordinal) ? "" : string.Concat(pattern.Piece.Split('<', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(static tag => "</" + tag));
        string body = text + string.Concat(Enumerable.Repeat(ends, text.Length / pattern.Piece.Length));
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Stored: a part that unpacks suspiciously well would be refused for that.
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/document.xml", $"<w:document {Namespace}><w:body><w:p><w:r><w:t>同志们</w:t></w:r></w:p>{body}</w:body></w:document>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using Stream part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
