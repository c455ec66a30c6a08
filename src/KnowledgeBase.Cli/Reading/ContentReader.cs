using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Reading;

/// <summary>Reads what the rules look at: all content, and the seeds decoded with the encoding that their sidecars state, or the one they show.</summary>
internal static class ContentReader
{
    /// <exception cref="InvalidDataException">A content file is not UTF-8.</exception>
    public static IReadOnlyList<TextFile> Read(RepositoryFolder repository) =>
        [.. repository.ReadContent(), .. repository.List(SeedFile.Folder).Where(SeedFile.IsSeed).Select(path => ReadSeed(repository, path))];

    private static TextFile ReadSeed(RepositoryFolder repository, string path)
    {
        byte[] bytes = repository.ReadBytes(path);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new TextFile(path, Decode(bytes, SeedFile.EncodingOf(repository, path) ?? (SeedDecoder.Decode(bytes) as DecodedSeed)?.Encoding ?? "utf-8")) { Sha256 = sha256 };
    }

    // Bytes that are not what the sidecar says are not what was imported either: the hash tells, so no text is needed.
    private static string Decode(byte[] bytes, string encoding)
    {
        try
        {
            return KnownSeed.Decode(bytes, encoding);
        }
        catch (Exception fault) when (fault is DecoderFallbackException or ArgumentException)
        {
            return "";
        }
    }
}
