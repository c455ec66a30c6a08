using System.IO.Compression;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules.Cleaning;

namespace KnowledgeBase.Bench.Corpus;

/// <summary>Reads the documents of a corpus folder and the cleaning rules of the repository around the current folder.</summary>
internal static class CorpusReader
{
    /// <summary>All documents of the folder's <c>*.jsonl.gz</c> files, files by name and lines in order.</summary>
    /// <exception cref="InvalidDataException">The folder has no such file, or a line lacks a key.</exception>
    public static IReadOnlyList<CorpusDocument> Read(DirectoryInfo folder)
    {
        string[] files = folder.Exists ? [.. Directory.EnumerateFiles(folder.FullName, "*.jsonl.gz").Order(StringComparer.Ordinal)] : [];
        return files.Length > 0
            ? [.. files.SelectMany(ReadFile)]
            : throw new InvalidDataException($"'{folder}' has no file '*.jsonl.gz'. Name the folder of the corpus.");
    }

    public static CleaningRules ReadRules()
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(Directory.GetCurrentDirectory())
            ?? throw new InvalidDataException("Neither this folder nor one above it has 'input/collections'. Run this inside the repository.");
        return CleaningRules.Read(repository.ReadContent().Where(file => file.Path.StartsWith(CleaningReasons.Folder, StringComparison.Ordinal)));
    }

    private static IEnumerable<CorpusDocument> ReadFile(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            yield return new CorpusDocument(Text(json, "id"), Text(json, "title"), Text(json, "text") + "\n");
        }

        string Text(JsonDocument json, string key) =>
            json.RootElement.TryGetProperty(key, out JsonElement value) && value.GetString() is { } text
                ? text
                : throw new InvalidDataException($"A line of '{path}' has no text '{key}'.");
    }
}
