using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Merge;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Importing;

/// <summary>
/// Puts an imported document into the repository: its bytes and its reading go to seeds/, then the speech to input/speeches/, then what is
/// known of both beside the seed. Each file is written whole; an import that is stopped between two of them leaves files that the same
/// import completes the next time.
/// </summary>
internal sealed class SeedImport(RepositoryFolder repository, MergeSide? winner, string? encoding)
{
    private readonly Lazy<SpeechUpdate> _update = new(() =>
        new SpeechUpdate(repository, CleaningRules.Read(WorkerSetup.Of(repository).CleaningFiles.Select(static file => new TextFile(file.Path, file.Text))), winner));

    /// <summary>The encoding that somebody chose for a document; null when nobody did. What was chosen once holds until something else is chosen.</summary>
    public string? EncodingOf(string seed) => encoding ?? SeedFile.EncodingOf(repository, seed);

    public ImportOutcome Write(AdmittedDocument document, ImportedDocument imported)
    {
        string path = document.SpeechPath;
        string? current = repository.Exists(path) ? repository.Read(path).Text : null;
        MergeResult? merge = current is null ? null : _update.Value.Merge(path, document.SeedPath, imported.Markdown);
        if (merge is { Markdown: null })
        {
            return Outcome(document, imported, OutcomeKind.Differs) with { Message = MergeReport.Refusal(path, merge, current!, imported.Markdown) };
        }

        Write(document, imported, current, merge?.Markdown ?? imported.Markdown);
        OutcomeKind kind = merge?.Outcome switch
        {
            null => OutcomeKind.Written,
            MergeOutcome.Unchanged => OutcomeKind.Unchanged,
            MergeOutcome.Merged => OutcomeKind.Merged,
            _ => OutcomeKind.Replaced,
        };
        string changes = merge is null ? "" : MergeReport.Changes(path, merge, current!, winner);
        return Outcome(document, imported, kind) with { Changes = changes.Length > 0 ? changes : null };
    }

    // The sidecar's record says what is in the speech, so it is renewed after it; a new speech comes last of all, so that there is never one
    // whose sidecar is missing. A speech that stays as it is tells of the reading it was made of.
    private void Write(AdmittedDocument document, ImportedDocument imported, string? current, string markdown)
    {
        WriteWhereMissing(document.SeedPath, document.Bytes);
        string reading = ReadingFile.PathOf(document.SeedPath);
        if (imported.Reading is { } text && (current != markdown || !repository.Exists(reading)))
        {
            AtomicFile.WriteBytes(repository.FullPath(reading), ReadingFile.Bytes(text));
        }

        if (current is null)
        {
            WriteSidecar(document, imported);
        }

        if (current != markdown)
        {
            AtomicFile.WriteText(repository.FullPath(document.SpeechPath), markdown);
        }

        if (current is not null)
        {
            WriteSidecar(document, imported);
        }
    }

    private void WriteSidecar(AdmittedDocument document, ImportedDocument imported)
    {
        string path = SeedFile.SidecarOf(document.SeedPath);
        string? before = repository.Exists(path) ? repository.Read(path).Text : null;
        string known = before is null ? SeedFile.Sidecar(document.Sha256, imported.Encoding)
            : SeedFile.EncodingOf(repository, document.SeedPath) == imported.Encoding ? before
            : SeedFile.WithEncoding(before, imported.Encoding);
        string after = _update.Value.WithRecord(known, imported.Markdown);
        if (after != before)
        {
            AtomicFile.WriteText(repository.FullPath(path), after);
        }
    }

    private static ImportOutcome Outcome(AdmittedDocument document, ImportedDocument imported, OutcomeKind kind) => new()
    {
        File = document.Input.Shown,
        Kind = kind,
        Seed = document.SeedPath,
        Speech = document.SpeechPath,
        Report = imported.Report,
        TextQuestions = imported.TextQuestions,
    };

    private void WriteWhereMissing(string path, byte[] bytes)
    {
        if (!repository.Exists(path))
        {
            AtomicFile.WriteBytes(repository.FullPath(path), bytes);
        }
    }
}
