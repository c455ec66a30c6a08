using System.Text;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// Brings a folder to hold a site and nothing else, all at once: the site is made in a folder beside it, flushed to the disk, and the two
/// folders change places in one step. Until then the published site is as it was; whoever looks sees the old one or the new one. Only a folder
/// that this class has filled before, or an empty one, is replaced, and what <see cref="KeptVersions"/> keeps goes over into the new one.
/// <para>
/// Beside the folder "site" lie ".site.lock", which a build holds while it runs and leaves its <see cref="BuildRecord"/> in, and, while it
/// runs or after it was killed, ".site.next": the next build begins by deleting what is left there. What it has found out lies in ".site.found".
/// </para>
/// </summary>
public sealed class OutputFolder
{
    /// <summary>Lists what was written; its presence says that the folder is ours to replace.</summary>
    public const string ManifestName = ".kb-output";

    private readonly string _root;

    public OutputFolder(string path)
    {
        string full = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar);

        // A link to a folder stays what it is; what it leads to is replaced.
        _root = Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    /// <summary>Called before each change on the disk, with what it changes; for tests that let it fail.</summary>
    internal Action<string> Before { get; init; } = static _ => { };

    /// <summary>False makes this system one whose folders can't change places; for tests.</summary>
    internal bool CanExchange { get; init; } = true;

    /// <summary>What builds into this folder have found out, in the folder ".site.found" beside it.</summary>
    public ResultFolder Found => new(Beside("found"));

    /// <summary>
    /// Whether the folder holds what a build of these inputs has written, to the byte: the inputs are compared with the record of the last
    /// build, and every file that is there is read, because neither the record nor the folder is believed.
    /// </summary>
    /// <param name="inputs">A hash of everything that the site follows from.</param>
    public OutputSummary? Current(string inputs)
    {
        if (!File.Exists(Path.Join(_root, ManifestName)) || !File.Exists(Lock))
        {
            return null;
        }

        using FileStream held = OutputLock.Take(Lock, _root);
        FinishInterrupted();
        return BuildRecord.Read(held) is { } last && last.Inputs == inputs && last.Tree == TreeHash.Of(_root) ? new OutputSummary(0, last.Files, 0) : null;
    }

    /// <param name="plan">The files of the site.</param>
    /// <param name="inputs">A hash of everything that the site follows from, to be asked for by <see cref="Current"/>.</param>
    /// <param name="cancellation">Stops it, unless the site is published already.</param>
    /// <exception cref="IOException">The folder holds files that are not from an earlier build, can't be written, or another build is at it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before the site was published.</exception>
    public async Task<OutputSummary> WriteAsync(SitePlan plan, string inputs = "", CancellationToken cancellation = default)
    {
        RefuseForeignFolder();
        using FileStream held = OutputLock.Take(Lock, _root);
        FinishInterrupted();
        MadeFiles earlier = BuildRecord.Read(held) is null ? MadeFiles.None : MadeFiles.Read(held);
        Dictionary<string, FileInfo> published = FolderFiles.Of(_root);
        KeptVersions kept = KeptVersions.Of(published.ContainsKey(ManifestName) ? await File.ReadAllTextAsync(Path.Join(_root, ManifestName), cancellation).ConfigureAwait(false) : "", plan, published.Keys);
        HashSet<string> planned = new(plan.Files.Select(static file => file.Path.Value), StringComparer.Ordinal) { ManifestName };
        string[] keptFiles = [.. published.Keys.Where(path => !planned.Contains(path) && kept.Holds(path) && FolderFiles.IsRegular(published[path])).Order(StringComparer.Ordinal)];
        int deleted = published.Count - published.Keys.Count(planned.Contains) - keptFiles.Length;
        try
        {
            var staged = new StagedTree(Next, published, earlier, Before);
            await Parallel.ForEachAsync(FromBothEnds(plan.Files), cancellation, async (file, _) => await staged.AddAsync(file).ConfigureAwait(false)).ConfigureAwait(false);
            int written = staged.Written;
            foreach (string path in keptFiles)
            {
                staged.Keep(path);
            }

            staged.Add(ManifestName, ManifestOf(plan, kept));
            cancellation.ThrowIfCancellationRequested();
            if (staged.Written > 0 || deleted > 0)
            {
                Publish();
            }

            if (inputs.Length > 0)
            {
                BuildRecord.Write(held, new BuildRecord(inputs, staged.Hash, plan.Files.Count), MadeFiles.Of(plan, staged.Hashes));
            }

            foreach (Result result in plan.Found)
            {
                Found.Write(result);
            }

            return new OutputSummary(written, plan.Files.Count - written, deleted);
        }
        finally
        {
            // The new site when it was not published, the old one when it was.
            Delete(Next);
            if (Directory.Exists(_root))
            {
                Delete(Old);
            }
        }
    }

    // Two threads that make files in one folder wait for each other, and the costliest pages are not left for the end.
    private static IEnumerable<PlannedFile> FromBothEnds(EquatableArray<PlannedFile> files)
    {
        for (int i = 0; i < files.Count; i++)
        {
            yield return files[i % 2 == 0 ? i / 2 : files.Count - 1 - (i / 2)];
        }
    }

    /// <summary>Held while a build runs; keeps the record of the last one.</summary>
    private string Lock => Beside("lock");

    /// <summary>Where the new site is made.</summary>
    private string Next => Beside("next");

    /// <summary>Where the old site is for a moment, on systems that can't let folders change places.</summary>
    private string Old => Beside("old");

    private string Beside(string ending) => Path.Join(Path.GetDirectoryName(_root), FormattableString.Invariant($".{Path.GetFileName(_root)}.{ending}"));

    private static byte[] ManifestOf(SitePlan plan, KeptVersions kept) =>
        Encoding.ASCII.GetBytes(string.Concat(plan.Files.Select(static file => file.Path.Value).Concat(kept.Lines).Select(static line => line + "\n")));

    private void RefuseForeignFolder()
    {
        if (Directory.Exists(_root) && !File.Exists(Path.Join(_root, ManifestName)) && Directory.EnumerateFileSystemEntries(_root).Any())
        {
            throw new IOException($"The folder '{_root}' holds files that no build has written. Choose an empty folder, or empty this one.");
        }
    }

    // A build that was killed left its folder; on a system without exchange, perhaps in the moment between the two renames.
    private void FinishInterrupted()
    {
        if (Directory.Exists(Old) && !Directory.Exists(_root))
        {
            Directory.Move(Old, _root);
        }

        Delete(Next);
        Delete(Old);
    }

    private void Publish()
    {
        Before("flush");
        UnixCalls.Flush(Next);
        Before("publish");
        if (!Directory.Exists(_root))
        {
            Directory.Move(Next, _root);
        }
        else if (!CanExchange || !UnixCalls.TryExchange(Next, _root))
        {
            Directory.Move(_root, Old);
            try
            {
                Before("publish, second half");
                Directory.Move(Next, _root);
            }
            catch
            {
                Directory.Move(Old, _root);
                throw;
            }
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
