using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;

namespace KnowledgeBase.Cli.Importing;

/// <summary>
/// Puts an imported document into the repository: its bytes go to seeds/, then what is known of it beside them, then the speech to
/// input/speeches/. Each file is written whole; an import that is stopped between two of them leaves files that the same import
/// completes the next time.
/// </summary>
internal sealed class SeedImport(RepositoryFolder repository, bool accept, string? encoding)
{
    /// <summary>The encoding that somebody chose for a document; null when nobody did. What was chosen once holds until something else is chosen.</summary>
    public string? EncodingOf(string seed) => encoding ?? SeedFile.EncodingOf(repository, seed);

    public ImportOutcome Write(AdmittedDocument document, ImportedDocument imported)
    {
        OutcomeKind kind = Decide(document.SpeechPath, imported.Markdown, out string? difference);
        if (kind != OutcomeKind.Differs)
        {
            WriteWhereMissing(document.SeedPath, document.Bytes);
            WriteSidecar(document, imported.Encoding);
            if (imported.Reading is { } reading)
            {
                AtomicFile.WriteBytes(repository.FullPath(ReadingFile.PathOf(document.SeedPath)), ReadingFile.Bytes(reading));
            }
        }

        if (kind is OutcomeKind.Written or OutcomeKind.Replaced)
        {
            AtomicFile.WriteText(repository.FullPath(document.SpeechPath), imported.Markdown);
        }

        return new ImportOutcome
        {
            File = document.Input.Shown,
            Kind = kind,
            Seed = document.SeedPath,
            Speech = document.SpeechPath,
            Message = difference,
            Report = imported.Report,
        };
    }

    // A speech that people may have edited is theirs.
    private OutcomeKind Decide(string path, string markdown, out string? difference)
    {
        difference = null;
        if (!repository.Exists(path))
        {
            return OutcomeKind.Written;
        }

        string current = repository.Read(path).Text;
        if (current == markdown)
        {
            return OutcomeKind.Unchanged;
        }

        if (accept)
        {
            return OutcomeKind.Replaced;
        }

        difference = "It differs from what the import writes now. It may have been edited; nothing was changed. '--accept' replaces it.\n" + LineDifference.Between(current, markdown);
        return OutcomeKind.Differs;
    }

    private void WriteSidecar(AdmittedDocument document, string read)
    {
        string path = SeedFile.SidecarOf(document.SeedPath);
        if (!repository.Exists(path))
        {
            AtomicFile.WriteText(repository.FullPath(path), SeedFile.Sidecar(document.Sha256, read));
        }
        else if (SeedFile.EncodingOf(repository, document.SeedPath) != read)
        {
            AtomicFile.WriteText(repository.FullPath(path), SeedFile.WithEncoding(repository.Read(path).Text, read));
        }
    }

    private void WriteWhereMissing(string path, byte[] bytes)
    {
        if (!repository.Exists(path))
        {
            AtomicFile.WriteBytes(repository.FullPath(path), bytes);
        }
    }
}
