using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Importing.Inputs;

/// <summary>The documents that have a speech: by the SHA-256 of their bytes, as the front matter of the speeches states it.</summary>
internal sealed partial class ImportedSeeds
{
    private readonly Dictionary<string, ImportedSeed> _bySha256 = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImportedSeed> _bySpeech = new(StringComparer.Ordinal);

    public static ImportedSeeds Read(RepositoryFolder repository)
    {
        var seeds = new ImportedSeeds();
        foreach (string path in repository.List(LibraryLoader.SpeechFolder.TrimEnd('/')).Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            // Only looked through: whether the file is right is for the checks to say.
            string text = Encoding.UTF8.GetString(repository.ReadBytes(path));
            int end = text.IndexOf("\n---", StringComparison.Ordinal);
            string front = end < 0 ? text : text[..end];
            var seed = new ImportedSeed(path, Seed().Match(front).Groups["path"].Value, Sha256().Match(front).Groups["hash"].Value);
            seeds._bySpeech[path] = seed;
            seeds._bySha256.TryAdd(seed.Sha256, seed);
        }

        return seeds;
    }

    public IReadOnlyCollection<ImportedSeed> All => _bySpeech.Values;

    /// <summary>The document with these bytes; null when no speech was made of them.</summary>
    public ImportedSeed? WithSha256(string sha256) => _bySha256.GetValueOrDefault(sha256);

    /// <summary>What the speech at a path was made of; null when there is none.</summary>
    public ImportedSeed? OfSpeech(string path) => _bySpeech.GetValueOrDefault(path);

    [GeneratedRegex("""\bseed:[ ]*["']?(?<path>[^"'\n]+?)["']?[ ]*(?:$|,|\})""", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex Seed();

    [GeneratedRegex("""\bsha256:[ ]*["']?(?<hash>[0-9a-f]{64})""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sha256();
}

/// <summary>A speech, the path of the document it was made of, and the SHA-256 of that in hexadecimal; empty where it states none.</summary>
internal sealed record ImportedSeed(string SpeechPath, string SeedPath, string Sha256);
