namespace KnowledgeBase.Cli.Preview;

/// <summary>Waits for changes below folders. Several at once, as editors make them, count as one.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(80);

    private readonly FileSystemWatcher[] _watchers;
    private readonly SemaphoreSlim _changes = new(0);

    public ContentWatcher(params string[] folders) => _watchers = [.. folders.Select(Watch)];

    /// <summary>Returns once something has changed and nothing more has for a moment.</summary>
    public async Task NextChangeAsync(CancellationToken cancellation)
    {
        await _changes.WaitAsync(cancellation);
        while (await _changes.WaitAsync(s_quiet, cancellation))
        {
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
        {
            watcher.Dispose();
        }

        _changes.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, _) => _changes.Release();
        watcher.Created += (_, _) => _changes.Release();
        watcher.Deleted += (_, _) => _changes.Release();
        watcher.Renamed += (_, _) => _changes.Release();
        // More happened than the system could tell, so something has changed.
        watcher.Error += (_, _) => _changes.Release();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
