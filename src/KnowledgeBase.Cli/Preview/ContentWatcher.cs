namespace KnowledgeBase.Cli.Preview;

/// <summary>Waits for changes below a folder. Several at once, as editors make them, count as one.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(80);

    private readonly FileSystemWatcher _watcher;
    private readonly SemaphoreSlim _changes = new(0);

    public ContentWatcher(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        _watcher.Changed += (_, _) => _changes.Release();
        _watcher.Created += (_, _) => _changes.Release();
        _watcher.Deleted += (_, _) => _changes.Release();
        _watcher.Renamed += (_, _) => _changes.Release();
        // More happened than the system could tell, so something has changed.
        _watcher.Error += (_, _) => _changes.Release();
        _watcher.EnableRaisingEvents = true;
    }

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
        _watcher.Dispose();
        _changes.Dispose();
    }
}
