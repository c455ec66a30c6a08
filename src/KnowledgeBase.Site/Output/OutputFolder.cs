using System.Collections.Concurrent;
using System.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// Brings a folder to hold a site and nothing else, in two steps. First every file is made, and those whose bytes are not there already are
/// written beside their places: whatever fails until then leaves the site as it was. Then they are renamed into their places, and what the
/// plan does not list is deleted, but only in a folder that this class has filled before, and not what <see cref="KeptVersions"/> keeps.
/// </summary>
public sealed class OutputFolder
{
    /// <summary>Lists what was written; its presence says that the folder is ours to clear.</summary>
    public const string ManifestName = ".kb-output";

    private static readonly EnumerationOptions s_everything =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _root;

    public OutputFolder(string path) => _root = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar);

    /// <exception cref="IOException">The folder holds files that are not from an earlier build, or can't be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before the first file came to its place.</exception>
    public async Task<OutputSummary> WriteAsync(SitePlan plan, CancellationToken cancellation = default)
    {
        RefuseForeignFolder();
        bool isNew = !File.Exists(Manifest);
        if (isNew)
        {
            // Before anything else, so that the folder is ours to clear even when the process is killed.
            Directory.CreateDirectory(_root);
            await File.Create(Manifest).DisposeAsync().ConfigureAwait(false);
        }

        KeptVersions kept = KeptVersions.Of(isNew ? "" : await File.ReadAllTextAsync(Manifest, cancellation).ConfigureAwait(false), plan);
        ConcurrentBag<StagedFile> staged = [];
        try
        {
            await Parallel.ForEachAsync(plan.Files, cancellation, async (file, _) =>
            {
                ReadOnlyMemory<byte> content = await file.MakeAsync().ConfigureAwait(false);
                Stage(FullPath(file.Path), content.Span, staged);
            }).ConfigureAwait(false);
            Stage(Manifest, ManifestOf(plan, kept), staged);
            cancellation.ThrowIfCancellationRequested();
        }
        catch
        {
            Discard(staged, isNew);
            throw;
        }

        // Only renames are left, and nothing can be cancelled any more. The manifest is not counted: it is no file of the site.
        foreach (StagedFile file in staged)
        {
            File.Move(file.Temporary, file.Target, overwrite: true);
        }

        int written = staged.Count(file => file.Target != Manifest);
        return new OutputSummary(written, plan.Files.Count - written, DeleteUnlisted(plan, kept));
    }

    private string Manifest => Path.Join(_root, ManifestName);

    private static byte[] ManifestOf(SitePlan plan, KeptVersions kept) =>
        Encoding.ASCII.GetBytes(string.Concat(plan.Files.Select(static file => file.Path.Value).Concat(kept.Lines).Select(static line => line + "\n")));

    private void RefuseForeignFolder()
    {
        if (Directory.Exists(_root) && !File.Exists(Manifest) && Directory.EnumerateFileSystemEntries(_root).Any())
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

    // The temporary files hold the site meanwhile, so that a large one needs no memory; they are not flushed to the disk, since a site can
    // be built again. Each is known before its first byte is written, so that none stays behind.
    private static void Stage(string target, ReadOnlySpan<byte> content, ConcurrentBag<StagedFile> staged)
    {
        if (Holds(target, content))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
        string temporary = FormattableString.Invariant($"{target}.{Environment.ProcessId}.part");
        staged.Add(new StagedFile(temporary, target));
        using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(content);
    }

    private void Discard(IEnumerable<StagedFile> staged, bool isNew)
    {
        foreach (StagedFile file in staged)
        {
            File.Delete(file.Temporary);
        }

        DeleteEmptyFolders();
        if (isNew)
        {
            File.Delete(Manifest);
        }
    }

    private static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(path);
        return file is { Exists: true, LinkTarget: null } && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));
    }

    private int DeleteUnlisted(SitePlan plan, KeptVersions kept)
    {
        HashSet<string> listed = new(plan.Files.Select(file => FullPath(file.Path)), StringComparer.Ordinal) { Manifest };
        int deleted = 0;
        foreach (string file in FilesBelow(_root).Where(file => !listed.Contains(file) && !kept.Holds(Path.GetRelativePath(_root, file).Replace(Path.DirectorySeparatorChar, '/'))).ToArray())
        {
            File.Delete(file);
            deleted++;
        }

        DeleteEmptyFolders();
        return deleted;
    }

    private void DeleteEmptyFolders()
    {
        foreach (string folder in Directory.EnumerateDirectories(_root, "*", s_everything).OrderByDescending(folder => folder.Length).ToArray())
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
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

    /// <summary>A file written beside its place.</summary>
    private sealed record StagedFile(string Temporary, string Target);
}
