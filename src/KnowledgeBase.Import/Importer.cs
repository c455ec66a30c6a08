using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Describe;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import;

/// <summary>A raw document becomes annotated Markdown: read, clean, structure, describe, write. No file access.</summary>
public static class Importer
{
    /// <returns>The speech, or why there is none.</returns>
    public static ImportResult Import(ImportRequest request)
    {
        ReadResult read = DocumentReader.Read(request.SeedPath, request.Bytes, request.Encoding);
        if (read.Reading is not { } seed)
        {
            return new ImportResult(null, read.Failure);
        }

        Ledger cleaned = Cleaner.Clean(seed, request.Rules);
        StructuredText structured = Structurer.Structure(cleaned);
        SpeechDescription description = Describer.Describe(structured, request.Vocabularies);
        PublishedText published = PublishedText.Of(structured, description.Title);
        Provenance provenance = ProvenanceOf(request, seed, structured, published);
        string markdown = FrontMatterPrinter.Print(description, provenance) + SpeechBodyWriter.Write(published.Body, request.GapLabel);
        if (ImportProof.Check(markdown, seed.Text, request.Rules) is { } failure)
        {
            return new ImportResult(null, failure);
        }

        return new ImportResult(
            new ImportedSpeech
            {
                Slug = SpeechSlug.From(request.SeedPath, provenance.Sha256),
                Markdown = markdown,
                Seed = seed,
                Ledger = structured.Ledger,
                Description = description,
                Provenance = provenance,
                Body = published.Body,
                Outline = structured.Outline,
                Questions = ReadingQuestions.Of(seed).Concat(ImportQuestions.Of(structured, description)).ToEquatableArray(),
                FieldQuestions = ImportQuestions.OfFields(structured, description).ToEquatableArray(),
            },
            null);
    }

    private static Provenance ProvenanceOf(ImportRequest request, DocumentReading seed, StructuredText structured, PublishedText published)
    {
        var lines = new LineIndex(seed.Text);
        return new Provenance
        {
            Seed = request.SeedPath,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(request.Bytes)),
            Encoding = seed.Encoding,
            Format = seed.Format,
            Reading = seed.IsExact ? null : new SeedReading(ReadingFile.PathOf(request.SeedPath), ReadingFile.Sha256(seed.Text)),
            LineEnds = seed.LineEnds,
            NewlineAtEnd = structured.NewlineAtEnd,
            Title = published.Title,
            TitleAt = structured.Title is { Origins.IsEmpty: false } title ? At(title.Origins[0]) : null,
            TitleRunOn = structured.Title is { RunsOn: true },
            Widened = published.Widened,
            WideInSeed = published.WideInSeed.Select(At).ToEquatableArray(),
            Removed = structured.Ledger.Removed.Select(span => new RemovedText(span.Rule!, At(span.Start), structured.Ledger.TextOf(span))).ToEquatableArray(),
        };

        Place At(int offset)
        {
            (int line, int column) = lines.PlaceOf(offset);
            return new Place(line, column);
        }
    }
}
