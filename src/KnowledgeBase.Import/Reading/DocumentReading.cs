using KnowledgeBase.Import.Extract;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Reading;

/// <summary>
/// The text of a raw document, whatever its format: where every place and every removal of an import counts. No byte order mark; "\n" line
/// ends when all lines end alike.
/// </summary>
public sealed record DocumentReading
{
    public required string Text { get; init; }

    /// <summary>A key of the vocabulary SeedFormat: docx, html, markdown; null for plain text.</summary>
    public string? Format { get; init; }

    /// <summary>A key of the vocabulary SeedEncoding: how the bytes of the raw document become characters.</summary>
    public required string Encoding { get; init; }

    /// <summary>How the lines of the raw document end; "\n" when it does not follow from the text.</summary>
    public LineEnds LineEnds { get; init; }

    /// <summary>
    /// True when text, encoding and line ends give the bytes back. Else the text is kept in a file of its own beside the raw document,
    /// so that everyone can see what was read.
    /// </summary>
    public required bool IsExact { get; init; }

    /// <summary>Stretches of the text that the format shows to be none of the speech, ascending, without overlap.</summary>
    public EquatableArray<ExtractedRemoval> Removals { get; init; }

    public EquatableArray<ExtractedFact> Facts { get; init; }

    /// <summary>True when no line is ever joined to the next.</summary>
    public bool LinesAreParagraphs { get; init; }

    public EquatableArray<LeftOut> LeftOut { get; init; }

    /// <summary>For each place where bytes belong to no character, which is U+FFFD in the text, its line from 1.</summary>
    public EquatableArray<int> DamagedLines { get; init; }

    /// <summary>Bytes at the end that begin a character which the file cuts off; they are not in the text.</summary>
    public int TornBytes { get; init; }

    /// <summary>The reading of a document whose text its format wraps up: it never gives the bytes back.</summary>
    public static DocumentReading Of(ExtractedText text, string format, string encoding) => new()
    {
        Text = text.Text,
        Format = format,
        Encoding = encoding,
        IsExact = false,
        Removals = text.Removals,
        Facts = text.Facts,
        LinesAreParagraphs = text.LinesAreParagraphs,
        LeftOut = text.LeftOut,
    };
}
