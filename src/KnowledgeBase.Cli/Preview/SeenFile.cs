using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Preview;

/// <summary>A content file or seed as it was when it was looked at.</summary>
/// <param name="Stamp">Changes with the file; for a seed, with what stands beside it too.</param>
/// <param name="Text">Null when it can't be read.</param>
/// <param name="Fault">Why it can't be read.</param>
internal sealed record SeenFile(string Path, string Stamp, TextFile? Text, string? Fault)
{
    /// <param name="before">How the file was before, where nothing says that it has changed: then it is read only if its stamp has.</param>
    /// <returns>Null for a file that is gone.</returns>
    public static SeenFile? Read(RepositoryFolder repository, string path, SeenFile? before = null)
    {
        string stamp = StampOf(repository, path);
        if (before is not null && before.Stamp == stamp)
        {
            return before;
        }

        try
        {
            return new SeenFile(path, stamp, ContentReader.Read(repository, path), null);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new SeenFile(path, stamp, null, fault.Message);
        }
    }

    private static string StampOf(RepositoryFolder repository, string path) =>
        path.StartsWith(SeedFile.Folder + "/", StringComparison.Ordinal)
            ? string.Join(' ', ((string[])[path, SeedFile.SidecarOf(path), ReadingFile.PathOf(path)]).Select(part => StampOf(repository.FullPath(part))))
            : StampOf(repository.FullPath(path));

    private static string StampOf(string fullPath)
    {
        var file = new FileInfo(fullPath);
        return file.Exists ? FormattableString.Invariant($"{file.LastWriteTimeUtc.Ticks}/{file.Length}") : "-";
    }
}
