using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;

namespace KnowledgeBase.Cli.Importing;

/// <summary>
/// Imports one document: its bytes go to seeds/, then what is known of it beside them, then the speech to input/speeches/. A document that
/// is refused changes nothing. Each file is written whole; an import that is stopped between two of them leaves files that the same import
/// completes the next time.
/// </summary>
internal sealed class SeedImport(RepositoryFolder repository, CleaningRules rules, bool accept, string? encoding)
{
    /// <returns>False when the document needs a decision; the output says which.</returns>
    public bool Import(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new UserFaultException(
                Directory.Exists(file.FullName) ? $"'{file}' is a folder. Name the files in it." : $"There is no file '{file}'. Check the name and the folder.");
        }

        if (ReadingFile.IsReading(file.Name))
        {
            throw new UserFaultException($"'{file}' is what was read from a raw document. Import the document itself.");
        }

        byte[] bytes = File.ReadAllBytes(file.FullName);
        string seed = SeedPathOf(file);
        if (repository.Exists(seed) && !repository.ReadBytes(seed).AsSpan().SequenceEqual(bytes))
        {
            throw new UserFaultException($"'{seed}' exists and holds other bytes. A seed is never replaced: give the new file another name.");
        }

        // What was chosen once holds until something else is chosen.
        string? chosen = encoding ?? SeedFile.EncodingOf(repository, seed);
        ImportResult result = Importer.Import(new ImportRequest { SeedPath = seed, Bytes = bytes, Encoding = chosen, Rules = rules, GapLabel = LabelOf });
        if (result.Speech is not { } speech)
        {
            return Refuse(file, result.Failure);
        }

        string path = PathFor(speech);
        if (repository.Exists(path) && !accept && repository.Read(path).Text is { } current && current != speech.Markdown)
        {
            Console.Out.WriteLine($"{path} differs from what the import writes now. It may have been edited; nothing was changed. '--accept' replaces it.");
            Console.Out.Write(LineDifference.Between(current, speech.Markdown));
            return false;
        }

        bool isNew = !repository.Exists(path);
        bool isSame = !isNew && repository.Read(path).Text == speech.Markdown;
        WriteWhereMissing(seed, bytes);
        WriteSidecar(seed, speech.Provenance);
        if (speech.Provenance.Reading is { } reading)
        {
            AtomicFile.WriteBytes(repository.FullPath(reading.Path), ReadingFile.Bytes(speech.Seed.Text));
        }

        if (!isSame)
        {
            AtomicFile.WriteText(repository.FullPath(path), speech.Markdown);
        }

        ImportReport.Print(path, isSame ? "unchanged" : isNew ? "written" : "replaced", speech, rules);
        return true;
    }

    private static bool Refuse(FileInfo file, DecodeFailure? failure)
    {
        Console.Out.WriteLine($"{file}: {failure?.Message}");
        foreach (EncodingCandidate candidate in failure?.Candidates ?? default)
        {
            Console.Out.WriteLine(FormattableString.Invariant($"  {candidate.Encoding}: {candidate.Score:0.00}"));
        }

        return false;
    }

    private string SeedPathOf(FileInfo file)
    {
        string relative = repository.RelativePath(file.FullName);
        return relative.StartsWith(SeedFile.Folder + "/", StringComparison.Ordinal) ? relative : $"{SeedFile.Folder}/{file.Name}";
    }

    // Two seeds may have names that give the same address; the later one gets a piece of its hash.
    private string PathFor(ImportedSpeech speech)
    {
        string path = $"{LibraryLoader.SpeechFolder}{speech.Slug}.md";
        bool isTaken = repository.Exists(path) && !repository.Read(path).Text.Contains(speech.Provenance.Sha256, StringComparison.Ordinal);
        return isTaken ? $"{LibraryLoader.SpeechFolder}{speech.Slug}-{speech.Provenance.Sha256[..8]}.md" : path;
    }

    private void WriteSidecar(string seed, Provenance provenance)
    {
        string path = SeedFile.SidecarOf(seed);
        if (!repository.Exists(path))
        {
            AtomicFile.WriteText(repository.FullPath(path), SeedFile.Sidecar(provenance.Sha256, provenance.Encoding));
        }
        else if (SeedFile.EncodingOf(repository, seed) != provenance.Encoding)
        {
            AtomicFile.WriteText(repository.FullPath(path), SeedFile.WithEncoding(repository.Read(path).Text, provenance.Encoding));
        }
    }

    private void WriteWhereMissing(string path, byte[] bytes)
    {
        if (!repository.Exists(path))
        {
            AtomicFile.WriteBytes(repository.FullPath(path), bytes);
        }
    }

    private static string LabelOf(string reason) => GapReason.TryParse(reason, out GapReason? known) ? known.Label.ZhHans : reason;
}
