using System.Diagnostics;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Extract.Docx;
using KnowledgeBase.Import.Extract.Html;
using KnowledgeBase.Import.Extract.Markdown;

namespace KnowledgeBase.Import.Reading;

/// <summary>
/// Reads a raw document: plain text, Markdown, a web page or a Word file. What it is, its content says before its name does. The same
/// bytes, name and encoding always give the same reading, so a reading on record can be checked against its document.
/// </summary>
public static class DocumentReader
{
    /// <param name="name">The file's name, with or without folders.</param>
    /// <param name="encoding">A key of <see cref="SeedEncodings.Keys"/> that a person has chosen or that is on record; null to find it out.</param>
    public static ReadResult Read(string name, byte[] bytes, string? encoding = null)
    {
        string extension = Path.GetExtension(name).ToLowerInvariant();
        if (DocxExtractor.CanRead(bytes))
        {
            DocxResult word = DocxExtractor.Extract(bytes);
            return word.Text is { } text ? new ReadResult(DocumentReading.Of(text, DocumentFormat.Docx, SeedEncodings.Zip), null) : new ReadResult(null, word.Failure);
        }

        if (FileSignature.DescribeBinary(bytes) is { } binary)
        {
            return Refuse(DecodeProblem.NotText, binary);
        }

        if (DocumentFormat.IsWebArchive(bytes))
        {
            return Refuse(DecodeProblem.NotText, "This is a web archive (MHT). Open it in a browser, save it as 'Web page, HTML only', and import that.");
        }

        bool isMarkup = DocumentFormat.IsWebPage(extension, bytes);
        string? known = encoding == SeedEncodings.Zip ? null : encoding;
        DecodeResult decoded = SeedDecoder.Decode(bytes, known, isMarkup, isMarkup ? DeclaredEncoding.Of(bytes) : null);
        if (isMarkup && decoded is DecodedSeed page && !DocumentFormat.IsWebPage(extension, page.Text))
        {
            // Bytes of HZ and UTF-16 look like tags by chance; their characters do not.
            isMarkup = false;
            decoded = SeedDecoder.Decode(bytes, known);
        }

        return decoded switch
        {
            DecodeFailure failure => new ReadResult(null, failure),
            DecodedSeed seed when isMarkup => ReadWebPage(seed),
            DecodedSeed seed when DocumentFormat.IsMarkdown(extension) => ReadMarkdown(seed),
            _ => new ReadResult(Plain((DecodedSeed)decoded), null),
        };
    }

    private static ReadResult ReadWebPage(DecodedSeed seed) => HtmlExtractor.Extract(seed.Text, seed.Encoding) switch
    {
        HtmlPageText page => new ReadResult(DocumentReading.Of(page.Extracted, DocumentFormat.Html, page.Encoding) with { TornBytes = seed.TornBytes }, null),
        HtmlRefusal refusal => new ReadResult(null, refusal.Failure),
        HtmlReading other => throw new UnreachableException($"A page was read as '{other}'."),
    };

    private static ReadResult ReadMarkdown(DecodedSeed seed)
    {
        ExtractedText text = MarkdownExtractor.Extract(seed.Text);
        return new ReadResult(Plain(seed) with { Format = DocumentFormat.Markdown, Removals = text.Removals, Facts = text.Facts }, null);
    }

    private static DocumentReading Plain(DecodedSeed seed) => new()
    {
        Text = seed.Text,
        Encoding = seed.Encoding,
        LineEnds = seed.IsExact ? seed.LineEnds : default,
        IsExact = seed.IsExact,
        DamagedLines = seed.DamagedLines,
        TornBytes = seed.TornBytes,
    };

    private static ReadResult Refuse(DecodeProblem problem, string message) => new(null, new DecodeFailure(problem, message, default));
}
