using System.Security.Cryptography;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Reading;

/// <summary>
/// Reads what the rules look at: all content, the seeds decoded with the encoding that their sidecars state, or the one they show, and the
/// readings. A seed that has a reading is read again, so that the two can be compared. A seed that the import would not open (too large, a
/// pipe, a device) is told on standard error and counts as empty.
/// </summary>
internal static class ContentReader
{
    private static readonly string[] s_folders = ["input", SeedFile.Folder];

    /// <summary>What cannot be read as text comes with its <see cref="TextFile.Fault"/>, so that the checks of all other files go on.</summary>
    public static IReadOnlyList<TextFile> Read(RepositoryFolder repository) =>
    [
        .. repository.ReadContent(path => ContentFile.Read(repository, path)),
        .. ReadSeeds(repository),
        .. s_folders.SelectMany(folder => repository.Links(folder)).Select(path => ContentFile.Link(repository, path)),
    ];

    private static TextFile[] ReadSeeds(RepositoryFolder repository) =>
        SideBySide.Read([.. repository.List(SeedFile.Folder).Where(static path => SeedFile.IsSeed(path) || ReadingFile.IsReading(path))], path => ReadSeed(repository, path));

    private static TextFile ReadSeed(RepositoryFolder repository, string path)
    {
        byte[] bytes = ReadingFile.IsReading(path) ? repository.ReadBytes(path) : ReadDocument(repository, path);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new TextFile(path, TextOf(repository, path, bytes)) { Sha256 = sha256, HasSidecar = ReadingFile.IsReading(path) || repository.Exists(SeedFile.SidecarOf(path)) };
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
