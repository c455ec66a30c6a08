using System.Collections.Immutable;
using System.Threading.Channels;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Preview;

/// <summary>
/// Waits for changes of content files and seeds. Several at once, as editors and Git make them, count as one. What it says is only where to
/// look: what has become of a file is read from the disk.
/// </summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly string[] s_folders = ["input", "seeds", "theme"];

    private readonly RepositoryFolder _repository;
    private readonly TimeSpan _quiet;
    private readonly FileSystemWatcher[] _watchers;
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();

    /// <param name="quiet">Nothing may have happened for so long before a change is taken to be over.</param>
    public ContentWatcher(RepositoryFolder repository, TimeSpan quiet)
    {
        (_repository, _quiet) = (repository, quiet);
        _watchers = [.. s_folders.Select(repository.FullPath).Where(Directory.Exists).Select(Watch)];
    }

    /// <summary>Returns once something has changed and nothing more has for a moment.</summary>
    /// <returns>Paths in the repository, with '/'; of files, folders, and things that are gone.</returns>
    public async Task<ImmutableHashSet<string>> NextAsync(CancellationToken cancellation)
    {
        await _changes.Reader.WaitToReadAsync(cancellation);
        return await MoreAsync(_quiet, cancellation);
    }

    /// <summary>What changes within <paramref name="time"/>, and then until nothing more does; nothing when nothing did.</summary>
    public async Task<ImmutableHashSet<string>> MoreAsync(TimeSpan time, CancellationToken cancellation)
    {
        ImmutableHashSet<string>.Builder changed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        while (await HasMoreAsync(changed.Count == 0 ? time : _quiet, cancellation))
        {
            while (_changes.Reader.TryRead(out string? path))
            {
                changed.Add(path);
            }
        }

        return changed.ToImmutable();
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Dispose();
        }
    }

    private async Task<bool> HasMoreAsync(TimeSpan time, CancellationToken cancellation)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(time);
        try
        {
            return await _changes.Reader.WaitToReadAsync(late.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath);
            Tell(change.FullPath);
        };
        // More happened than the system could tell, so something has changed.
        watcher.Error += (_, _) => Tell(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell(string fullPath) => _changes.Writer.TryWrite(_repository.RelativePath(fullPath));
}
