using System.Security.Cryptography;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Theme.Own;

namespace KnowledgeBase.Cli.Reading;

/// <summary>
/// Reads what the rules look at: all content, the seeds decoded with the encoding that their sidecars state, or the one they show, and the
/// readings, and the texts of the interface that kb ships, which a knowledge base may word otherwise. A seed that has a reading is read again, so that the two can be compared. A seed that the import would not open (too large, a
/// pipe, a device) is told on standard error and counts as empty.
/// </summary>
internal static class ContentReader
{
    /// <exception cref="InvalidDataException">A content file is not UTF-8, or defines the content otherwise than this program was compiled.</exception>
    public static IReadOnlyList<TextFile> Read(RepositoryFolder repository)
    {
        IReadOnlyList<TextFile> content = repository.ReadContent();
        CompiledFiles.Verify(content);
        return [.. content, .. ReadSeeds(repository), .. ShippedStrings.Files.Select(static file => file with { Path = OwnStringChecker.ShippedPrefix + file.Path })];
    }

    private static TextFile[] ReadSeeds(RepositoryFolder repository) =>
        SideBySide.Read([.. repository.List(SeedFile.Folder).Where(static path => SeedFile.IsSeed(path) || ReadingFile.IsReading(path))], path => ReadSeed(repository, path));

    private static TextFile ReadSeed(RepositoryFolder repository, string path)
    {
        byte[] bytes = ReadingFile.IsReading(path) ? repository.ReadBytes(path) : ReadDocument(repository, path);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new TextFile(path, TextOf(repository, path, bytes)) { Sha256 = sha256 };
    }

    private static byte[] ReadDocument(RepositoryFolder repository, string path)
    {
        var document = new ImportInput { Shown = path, FullPath = repository.FullPath(path), SeedPath = path };
        (byte[]? bytes, string? problem) = Importing.Inputs.DocumentReader.Read(document, static () => Stream.Null);
        if (problem is not null)
        {
            Console.Error.WriteLine($"kb: '{path}' was passed over. {problem}");
        }

        return bytes ?? [];
    }

    private static string TextOf(RepositoryFolder repository, string path, byte[] bytes) => ReadingFile.IsReading(path)
        ? KnownSeed.TextOf(path, bytes, "utf-8", hasReading: false)
        : KnownSeed.TextOf(path, bytes, SeedFile.EncodingOf(repository, path), repository.Exists(ReadingFile.PathOf(path)));
}
