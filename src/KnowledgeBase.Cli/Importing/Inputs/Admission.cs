using System.Security.Cryptography;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Write;

namespace KnowledgeBase.Cli.Importing.Inputs;

/// <summary>
/// Decides which documents are imported, one after the other: not what has a speech already, and nothing whose name would be that of
/// another file on some disk or at some address.
/// </summary>
internal sealed class Admission
{
    private readonly RepositoryFolder _repository;
    private readonly ImportedSeeds _imported;
    private readonly Dictionary<string, string> _seedByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _seedBySpeech = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shownBySeed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shownBySha256 = new(StringComparer.Ordinal);

    public Admission(RepositoryFolder repository)
    {
        _repository = repository;
        _imported = ImportedSeeds.Read(repository);
        foreach (string seed in repository.List(SeedFile.Folder).Where(SeedFile.IsSeed))
        {
            _seedByKey.TryAdd(SeedName.CollisionKey(seed), seed);
        }
    }

    /// <returns>The document, or the outcome that it has without being imported: exactly one of the two.</returns>
    public (AdmittedDocument? Document, ImportOutcome? Outcome) Admit(ImportInput input, byte[] bytes)
    {
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (_shownBySha256.TryGetValue(sha256, out string? first))
        {
            return (null, Duplicate(input, null, $"It holds the same bytes as '{first}'. It was not imported twice."));
        }

        ImportedSeed? known = _imported.WithSha256(sha256);
        if (known is not null && known.SeedPath != input.SeedPath)
        {
            return (null, Duplicate(input, known.SpeechPath, $"It holds the same bytes as '{known.SeedPath}', which '{known.SpeechPath}' was made of. It was not imported twice."));
        }

        string speech = known?.SpeechPath ?? $"{LibraryLoader.SpeechFolder}{SpeechSlug.From(input.SeedPath, sha256)}.md";
        string? conflict = OtherBytesAt(input.SeedPath, bytes) ?? (known is null ? NameConflictOf(input, speech) : null);
        if (conflict is not null)
        {
            return (null, ImportOutcome.Refused(input, conflict));
        }

        _shownBySha256.Add(sha256, input.Shown);
        _shownBySeed.Add(input.SeedPath, input.Shown);
        _seedByKey.TryAdd(SeedName.CollisionKey(input.SeedPath), input.SeedPath);
        _seedBySpeech.TryAdd(speech, input.SeedPath);
        return (new AdmittedDocument { Input = input, Bytes = bytes, Sha256 = sha256, SpeechPath = speech }, null);
    }

    // The length first: a pipe has none, and reading it would wait.
    private string? OtherBytesAt(string seed, byte[] bytes) =>
        _repository.Exists(seed) && (new FileInfo(_repository.FullPath(seed)).Length != bytes.Length || !_repository.ReadBytes(seed).AsSpan().SequenceEqual(bytes))
            ? $"'{seed}' exists and holds other bytes. A seed is never replaced: give the new file another name."
            : null;

    private string? NameConflictOf(ImportInput input, string speech)
    {
        string seed = input.SeedPath;
        if (_shownBySeed.TryGetValue(seed, out string? namesake))
        {
            return $"'{namesake}' and '{input.Shown}' would both be '{seed}'. Give one of them another name.";
        }

        if (_seedByKey.TryGetValue(SeedName.CollisionKey(seed), out string? twin) && twin != seed)
        {
            return $"'{twin}' and '{seed}' are one file on some disks: their names differ only in case, in width or in how characters are composed. Rename one of them.";
        }

        string? other = _seedBySpeech.GetValueOrDefault(speech) ?? _imported.OfSpeech(speech)?.SeedPath;
        return other is null ? null
            : other == seed ? $"'{speech}' was made of other bytes of '{seed}'. A seed is never edited: restore it, or give the new text another name."
            : $"'{other}' and '{seed}' would both be at the address '{speech}'. Rename one of them.";
    }

    private static ImportOutcome Duplicate(ImportInput input, string? speech, string message) =>
        new() { File = input.Shown, Kind = OutcomeKind.Duplicate, Seed = input.SeedPath, Speech = speech, Message = message };
}
