using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Cli.Reading;

/// <summary>The files under seeds/: raw documents, and beside each <c>&lt;name&gt;.yml</c> with what is known of it.</summary>
internal static class SeedFile
{
    public const string Folder = "seeds";

    private const string SidecarExtension = ".yml";

    private const string Record = "\nimported:";

    // Notes beside a document, and what an import that was killed left of a file.
    private static readonly string[] s_besides = [SidecarExtension, ".part"];

    /// <summary>True for the name or path of a raw document; what stands beside documents and the folder's own README are none.</summary>
    public static bool IsSeed(string path) =>
        !ReadingFile.IsReading(path)
        && !s_besides.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
        && !Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase);

    public static string SidecarOf(string seed) => seed + SidecarExtension;

    /// <summary>The raw document that a speech says it is from, and its reading; in a speech with faults perhaps none.</summary>
    public static IEnumerable<string> NamedIn(TextFile speech)
    {
        YamlMapping? source = FrontMatterSplitter.Split(speech, new FindingList(speech)) is { } front ? YamlReader.Read(front.Yaml).Root?["source"] as YamlMapping : null;
        return ((string?[])[source?.Text("seed"), source?.Text("reading")]).OfType<string>().Where(static path => path.StartsWith(Folder + "/", StringComparison.Ordinal));
    }

    /// <summary>What the sidecar says; null for a seed that has none. Its record of the import is long and not asked for, so only its own lines are read.</summary>
    public static string? EncodingOf(RepositoryFolder repository, string seed)
    {
        if (!repository.Exists(SidecarOf(seed)))
        {
            return null;
        }

        TextFile sidecar = repository.Read(SidecarOf(seed));
        int record = sidecar.Text.IndexOf(Record, StringComparison.Ordinal);
        TextFile own = record < 0 ? sidecar : sidecar with { Text = sidecar.Text[..(record + 1)] };
        return YamlReader.Read(own).Root?.Text("encoding");
    }

    /// <summary>The sidecar of a seed that is read with another encoding than before: everything else in it stays.</summary>
    public static string WithEncoding(string sidecar, string encoding) =>
        string.Join('\n', sidecar.Split('\n').Select(line => line.StartsWith("encoding:", StringComparison.Ordinal) ? $"encoding: {encoding}" : line));

    public static string Sidecar(string sha256, string encoding) =>
        $"""
        # What is known of this raw document, which is never edited. source: where it is from; retrieved: when, YYYY-MM-DD.
        sha256: {sha256}
        encoding: {encoding}
        source: unknown
        retrieved: unknown

        """.ReplaceLineEndings("\n");
}
