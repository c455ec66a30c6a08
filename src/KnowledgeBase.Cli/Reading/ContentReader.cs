using System.Security.Cryptography;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Rules.ThemeFiles;
using KnowledgeBase.Theme.Own;

namespace KnowledgeBase.Cli.Reading;

/// <summary>
/// Reads what the rules look at: all content, the seeds decoded with the encoding that their sidecars state, or the one they show, and the
/// readings, and the texts of the interface that kb ships, which a knowledge base may word otherwise. A seed that has a reading is read again, so that the two can be compared. A seed that the import would not open (too large, a
/// pipe, a device) is told on standard error and counts as empty.
/// </summary>
internal static class ContentReader
{
    private const string SeedFolder = SeedFile.Folder + "/";
    private const string InputFolder = "input";

    private static readonly string[] s_folders = [InputFolder, ThemeFileNames.Folder.TrimEnd('/'), UiStringChecker.Folder.TrimEnd('/'), SeedFile.Folder];

    private static readonly string[] s_ownTheme = [OwnThemeFiles.Icon, OwnThemeFiles.Style];

    // Under another path, so that they are not taken for the knowledge base's own.
    private static readonly Lazy<TextFile[]> s_shippedStrings =
        new(static () => [.. ShippedStrings.Files.Select(static file => file with { Path = OwnStringChecker.ShippedPrefix + file.Path })]);

    /// <summary>What cannot be read as text comes with its <see cref="TextFile.Fault"/>, so that the checks of all other files go on; so does a link in the place of a file.</summary>
    /// <exception cref="InvalidDataException">A file defines the content otherwise than this program was compiled.</exception>
    public static IReadOnlyList<TextFile> Read(RepositoryFolder repository) => WithCompiled(
    [
        .. SideBySide.Read(List(repository), path => Read(repository, path)),
        .. repository.Links(InputFolder).Concat(repository.Links(SeedFile.Folder)).Select(path => ContentFile.Link(repository, path)),
    ]);

    /// <summary>Files of a knowledge base, and what the program brings along: vocabularies and collections that they lack, and the words of the interface.</summary>
    /// <exception cref="InvalidDataException">A file defines the content otherwise than this program was compiled.</exception>
    public static IReadOnlyList<TextFile> WithCompiled(IReadOnlyList<TextFile> own)
    {
        TextFile[] content = [.. own, .. CompiledFiles.MissingFrom(own)];
        CompiledFiles.Verify([.. content.Where(static file => file.Fault is null)]);
        return [.. content, .. s_shippedStrings.Value];
    }

    /// <summary>The paths of all that is read: content, words of the interface, files of the theme (only their names count), seeds, the knowledge base's own style and icon.</summary>
    public static IReadOnlyList<string> List(RepositoryFolder repository) =>
    [
        .. s_folders.SelectMany(repository.List).Where(IsRead),
        .. s_ownTheme.Where(repository.Exists),
    ];

    /// <summary>True for a file that <see cref="List"/> names: in the right place, and neither hidden nor reached through a link.</summary>
    public static bool Has(RepositoryFolder repository, string path)
    {
        if (!CanBe(path))
        {
            return false;
        }

        for (string part = path; part.Length > 0; part = part[..Math.Max(0, part.LastIndexOf('/'))])
        {
            if (new FileInfo(repository.FullPath(part)).LinkTarget is not null)
            {
                return false;
            }
        }

        return repository.Exists(path);
    }

    /// <summary>True for a path that <see cref="List"/> would name if there were a plain file.</summary>
    public static bool CanBe(string path) =>
        s_ownTheme.Contains(path)
        || Array.Exists(s_folders, folder => path.StartsWith(folder + "/", StringComparison.Ordinal) && IsRead(path)) && !path.Split('/').Any(static part => part.StartsWith('.'));

    /// <summary>Reads one file of <see cref="List"/>.</summary>
    /// <exception cref="InvalidDataException">A file of words is not UTF-8.</exception>
    public static TextFile Read(RepositoryFolder repository, string path) =>
        ThemeFileNames.IsThemeFile(path) ? new TextFile(path, "")
        : path.StartsWith(SeedFolder, StringComparison.Ordinal) ? ReadSeed(repository, path)
        : path.StartsWith(InputFolder + "/", StringComparison.Ordinal) ? ContentFile.Read(repository, path)
        : repository.Read(path);

    private static bool IsRead(string path) =>
        path.StartsWith(SeedFolder, StringComparison.Ordinal) ? SeedFile.IsSeed(path) || ReadingFile.IsReading(path)
        : ThemeFileNames.IsThemeFile(path)
            || path.EndsWith(".yml", StringComparison.Ordinal)
            || (path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith(UiStringChecker.Folder, StringComparison.Ordinal));

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
