using System.Text;
using System.Xml;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// Takes the text out of a Word file (.docx, ECMA-376 and ISO/IEC 29500 Strict) as its reader sees it: a line for each paragraph and
/// table row, automatic numbers as text, notes at the end. What nobody sees (deleted and hidden text, field codes, comments, headers) is
/// counted and never text; properties of the document are not even read. Works in memory, in time linear in the size of the file.
/// </summary>
public static class DocxExtractor
{
    private static readonly string[] s_noteKinds = ["footnote", "endnote"];

    /// <summary>True for bytes that begin like a zip file, or are a Word file locked with a password.</summary>
    public static bool CanRead(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8) || CompoundFile.IsLocked(bytes);

    /// <returns>The text, or a failure that names the remedy. Never throws for what the bytes hold.</returns>
    public static DocxResult Extract(byte[] bytes)
    {
        try
        {
            if (!bytes.AsSpan().StartsWith("PK"u8))
            {
                throw CompoundFile.IsLocked(bytes)
                    ? new DocxFault(DecodeProblem.Encrypted, CompoundFile.LockedAdvice)
                    : new DocxFault(DecodeProblem.NoWordDocument, FileSignature.DescribeBinary(bytes) ?? "This is no Word document (.docx). Import it under the ending of what it is.");
            }

            return new DocxResult(Read(DocxPackage.Open(bytes)), null);
        }
        catch (DocxFault fault)
        {
            return new DocxResult(null, new DecodeFailure(fault.Problem, fault.Message, default));
        }
        catch (XmlException fault)
        {
            DocxFault broken = DocxFault.Broken($"A part of the Word file is no correct XML from line {fault.LineNumber}, column {fault.LinePosition} on.");
            return new DocxResult(null, new DecodeFailure(broken.Problem, broken.Message, default));
        }
    }

    private static ExtractedText Read(DocxPackage package)
    {
        StyleSheet styles = StyleReader.Read(package.Related("styles").FirstOrDefault());
        NumberingDefinitions numbering = NumberingReader.Read(package.Related("numbering").FirstOrDefault(), styles);
        DocxText text = NewText(styles, numbering);
        Story body = StoryReader.Read(package.Main, text, new HashSet<int>());
        if (body.UnclosedFields.Count > 0)
        {
            text = NewText(styles, numbering);
            body = StoryReader.Read(package.Main, text, body.UnclosedFields);
        }

        List<DocxLine> lines = [.. body.Lines, .. s_noteKinds.SelectMany(kind => NoteLines(package, text, kind))];
        CountUnread(package, text);
        return Assemble(lines, text);
    }

    private static DocxText NewText(StyleSheet styles, NumberingDefinitions numbering) => new() { Styles = styles, Lists = new ListCounters(numbering) };

    // The notes in the order of their references, each beginning with its mark.
    private static List<DocxLine> NoteLines(DocxPackage package, DocxText text, string kind)
    {
        var lines = new List<DocxLine>();
        if (package.Related(kind + "s").FirstOrDefault() is not { } part)
        {
            return lines;
        }

        Story notes = StoryReader.Read(part, text, new HashSet<int>());
        if (notes.UnclosedFields.Count > 0)
        {
            notes = StoryReader.Read(part, text, notes.UnclosedFields);
        }

        foreach (string id in text.Notes.Ids(kind))
        {
            if (notes.Notes.GetValueOrDefault(id) is not { Count: > 0 } note)
            {
                continue;
            }

            string mark = text.Notes.MarkOf(kind, id) ?? "";
            bool isMarked = note[0].Text.TrimStart().StartsWith(mark, StringComparison.Ordinal);
            lines.Add(isMarked ? note[0] : new DocxLine($"{mark} {note[0].Text}", [.. note[0].Removals.Select(r => r with { Start = r.Start + mark.Length + 1 })]));
            lines.AddRange(note.Skip(1));
        }

        return lines;
    }

    private static void CountUnread(DocxPackage package, DocxText text)
    {
        text.LeftOut.Add(LeftOutKind.Comment, package.Related("comments").Sum(LengthOf));
        text.LeftOut.Add(LeftOutKind.Header, package.Related("header").Concat(package.Related("footer")).Sum(LengthOf));
    }

    private static int LengthOf(byte[] part)
    {
        int length = 0;
        bool isText = false;
        using var reader = new DocxReader(part);
        while (reader.Read())
        {
            length += isText && reader.Node is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Text.Length : 0;
            isText = reader is { Node: XmlNodeType.Element, Vocabulary: DocxVocabulary.Word, Name: "t" };
        }

        return length;
    }

    private static ExtractedText Assemble(List<DocxLine> lines, DocxText text)
    {
        if (lines.TrueForAll(line => line.IsBlank))
        {
            string what = text.Pictures > 0
                ? $"The Word file holds no text but {text.Pictures} pictures, perhaps scanned pages. Type their text into a .txt file and import that."
                : "The Word file holds no text. Add the document's text and import it again.";
            throw new DocxFault(DecodeProblem.Empty, what);
        }

        var all = new StringBuilder();
        var removals = new List<ExtractedRemoval>();
        foreach (DocxLine line in lines)
        {
            removals.AddRange(line.Removals.Select(removal => removal with { Start = removal.Start + all.Length }));
            all.Append(line.Text).Append('\n');
        }

        return new ExtractedText
        {
            Text = all.ToString(),
            Removals = removals.ToEquatableArray(),
            Facts = text.Title.Length > 0 ? [new ExtractedFact("title", text.Title, "w:pStyle Title")] : [],
            LinesAreParagraphs = true,
            LeftOut = text.LeftOut.ToLeftOut(),
        };
    }
}
