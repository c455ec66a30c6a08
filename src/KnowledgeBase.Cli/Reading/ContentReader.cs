using System.Security.Cryptography;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Reading;

/// <summary>
/// Reads what the rules look at: all content, the seeds decoded with the encoding that their sidecars state, or the one they show, and the
/// readings. A seed that has a reading is read again, so that the two can be compared.
/// </summary>
internal static class ContentReader
{
    /// <exception cref="InvalidDataException">A content file is not UTF-8.</exception>
    public static IReadOnlyList<TextFile> Read(RepositoryFolder repository) =>
        [.. repository.ReadContent(), .. repository.List(SeedFile.Folder).Where(path => SeedFile.IsSeed(path) || ReadingFile.IsReading(path)).Select(path => ReadSeed(repository, path))];

    private static TextFile ReadSeed(RepositoryFolder repository, string path)
    {
        byte[] bytes = repository.ReadBytes(path);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new TextFile(path, TextOf(repository, path, bytes)) { Sha256 = sha256 };
    }

    // Bytes that are not what is on record are not what was imported either: the hash tells, so no text is needed.
    private static string TextOf(RepositoryFolder repository, string path, byte[] bytes)
    {
        if (ReadingFile.IsReading(path))
        {
            return SeedEncodings.Decode(bytes, "utf-8").Text;
        }

        string? encoding = SeedFile.EncodingOf(repository, path);
        if (repository.Exists(ReadingFile.PathOf(path)))
        {
            return DocumentReader.Read(path, bytes, encoding).Reading?.Text ?? "";
        }

        encoding ??= (SeedDecoder.Decode(bytes) as DecodedSeed)?.Encoding ?? "utf-8";
        return SeedEncodings.Keys.Contains(encoding) ? SeedEncodings.Decode(bytes, encoding).Text : "";
    }
}
