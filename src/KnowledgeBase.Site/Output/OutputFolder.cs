using System.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// Brings a folder to hold a site and nothing else. Files whose bytes are right already are not touched; each other one is written beside
/// its place and renamed; what the plan does not list is deleted, but only in a folder that this class has filled before.
/// </summary>
public sealed class OutputFolder
{
    /// <summary>Lists what was written; its presence says that the folder is ours to clear.</summary>
    public const string ManifestName = ".kb-output";

    private static readonly EnumerationOptions s_everything =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _root;

    public OutputFolder(string path) => _root = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar);

    /// <exception cref="IOException">The folder holds files that are not from an earlier build.</exception>
    public async Task<OutputSummary> WriteAsync(SitePlan plan, CancellationToken cancellation = default)
    {
        RefuseForeignFolder();
        Directory.CreateDirectory(_root);
        string manifest = Path.Join(_root, ManifestName);
        if (!File.Exists(manifest))
        {
            Replace(manifest, []);
        }

        int written = 0;
        await Parallel.ForEachAsync(plan.Files, cancellation, async (file, _) =>
        {
            ReadOnlyMemory<byte> content = await file.MakeAsync().ConfigureAwait(false);
            if (WriteWhereDifferent(FullPath(file.Path), content.Span))
            {
                Interlocked.Increment(ref written);
            }
        }).ConfigureAwait(false);
        int deleted = DeleteUnlisted(plan);
        WriteWhereDifferent(manifest, Encoding.ASCII.GetBytes(string.Concat(plan.Files.Select(file => file.Path.Value + "\n"))));
        return new OutputSummary(written, plan.Files.Count - written, deleted);
    }

    private void RefuseForeignFolder()
    {
        if (Directory.Exists(_root) && !File.Exists(Path.Join(_root, ManifestName)) && Directory.EnumerateFileSystemEntries(_root).Any())
        {
            throw new IOException($"The folder '{_root}' holds files that no build has written. Choose an empty folder, or empty this one.");
        }
    }

    // A SitePath can't climb, but a link on the disk can lead out: what is no plain folder is not written through.
    private string FullPath(SitePath path)
    {
        string full = Path.GetFullPath(Path.Join(_root, path.Value.Replace('/', Path.DirectorySeparatorChar)));
        for (string? folder = Path.GetDirectoryName(full); folder is not null && folder.Length > _root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(folder) is { Exists: true, LinkTarget: not null })
            {
                throw new IOException($"'{folder}' is a link and may lead out of the output folder. Delete it.");
            }
        }

        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"'{path}' leads out of the output folder.", nameof(path));
    }

    private static bool WriteWhereDifferent(string path, ReadOnlySpan<byte> content)
    {
        if (Holds(path, content))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        Replace(path, content);
        return true;
    }

    private static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        return file is { Exists: true, LinkTarget: null } && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));
    }

    // Renamed into place, so that nobody reads half a page; not flushed to the disk, since a site can be built again.
    private static void Replace(string path, ReadOnlySpan<byte> content)
    {
        string temporary = FormattableString.Invariant($"{path}.{Environment.ProcessId}.part");
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(content);
        }

        File.Move(temporary, path, overwrite: true);
    }

    private int DeleteUnlisted(SitePlan plan)
    {
        HashSet<string> listed = new(plan.Files.Select(file => FullPath(file.Path)), StringComparer.Ordinal) { Path.Join(_root, ManifestName) };
        int deleted = 0;
        foreach (string file in FilesBelow(_root).Where(file => !listed.Contains(file)).ToArray())
        {
            File.Delete(file);
            deleted++;
        }

        foreach (string folder in Directory.EnumerateDirectories(_root, "*", s_everything).OrderByDescending(folder => folder.Length).ToArray())
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }

        return deleted;
    }

    // Links are listed as what they are and never entered: a link in the output must not get files outside deleted.
    private static IEnumerable<string> FilesBelow(string folder)
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo { LinkTarget: null })
            {
                foreach (string file in FilesBelow(entry.FullName))
                {
                    yield return file;
                }
            }
            else
            {
                yield return entry.FullName;
            }
        }
    }
}
