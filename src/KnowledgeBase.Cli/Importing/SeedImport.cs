using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Merge;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Importing;

/// <summary>
/// Imports one document: its bytes go to seeds/, then the speech to input/speeches/, then what is known of both beside the seed. A document that
/// is refused changes nothing. Each file is written whole; an import that is stopped between two of them leaves files that the same import
/// completes the next time.
/// </summary>
internal sealed class SeedImport(RepositoryFolder repository, CleaningRules rules, MergeSide? winner)
{
    private readonly SpeechUpdate _update = new(repository, rules, winner);

    /// <returns>False when the document needs a decision; the output says which.</returns>
    public bool Import(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new UserFaultException(
                Directory.Exists(file.FullName) ? $"'{file}' is a folder. Name the files in it." : $"There is no file '{file}'. Check the name and the folder.");
        }

        byte[] bytes = File.ReadAllBytes(file.FullName);
        string seed = SeedPathOf(file);
        if (repository.Exists(seed) && !repository.ReadBytes(seed).AsSpan().SequenceEqual(bytes))
        {
            throw new UserFaultException($"'{seed}' exists and holds other bytes. A seed is never replaced: give the new file another name.");
        }

        ImportResult result = Importer.Import(new ImportRequest { SeedPath = seed, Bytes = bytes, Rules = rules, GapLabel = LabelOf });
        if (result.Speech is not { } speech)
        {
            return Refuse(file, result.Failure);
        }

        string path = PathFor(speech);
        string? current = repository.Exists(path) ? repository.Read(path).Text : null;
        MergeResult? merge = current is null ? null : _update.Merge(path, seed, speech.Markdown);
        if (merge is { Markdown: null })
        {
            Console.Out.Write(MergeReport.Refusal(path, merge, current!, speech.Markdown));
            return false;
        }

        Write(seed, bytes, path, speech, current, merge?.Markdown ?? speech.Markdown);
        ImportReport.Print(path, (merge?.Outcome)?.ToString().ToLowerInvariant() ?? "written", speech, rules);
        if (merge is not null)
        {
            Console.Out.Write(MergeReport.Changes(path, merge, current!, winner));
        }

        return true;
    }

    // The sidecar's record says what is in the speech, so it is renewed after it.
    private void Write(string seed, byte[] bytes, string path, ImportedSpeech speech, string? current, string markdown)
    {
        WriteWhereMissing(seed, bytes);
        if (current != markdown)
        {
            AtomicFile.WriteText(repository.FullPath(path), markdown);
        }

        string sidecarPath = SeedFile.SidecarOf(seed);
        string? sidecar = repository.Exists(sidecarPath) ? repository.Read(sidecarPath).Text : null;
        string recorded = _update.WithRecord(sidecar ?? SeedFile.Sidecar(speech.Provenance.Sha256, speech.Provenance.Encoding), speech.Markdown);
        if (recorded != sidecar)
        {
            AtomicFile.WriteText(repository.FullPath(sidecarPath), recorded);
        }
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

    private void WriteWhereMissing(string path, byte[] bytes)
    {
        if (!repository.Exists(path))
        {
            AtomicFile.WriteBytes(repository.FullPath(path), bytes);
        }
    }

    private static string LabelOf(string reason) => GapReason.TryParse(reason, out GapReason? known) ? known.Label.ZhHans : reason;
}
