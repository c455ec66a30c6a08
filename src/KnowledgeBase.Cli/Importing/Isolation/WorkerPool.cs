using System.Collections.Concurrent;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>Workers that import documents side by side: started when there is work for them, replaced when they fail, killed at the end.</summary>
internal sealed class WorkerPool(WorkerCommandLine command, WorkerSetup setup, WorkerLimits limits, int size) : IDisposable
{
    private readonly SemaphoreSlim _free = new(size);
    private readonly ConcurrentStack<WorkerProcess> _idle = new();
    private readonly ConcurrentDictionary<WorkerProcess, bool> _alive = new();

    // A worker compiles the importer for itself, which takes as long as a dozen documents.
    private const int DocumentsWorthAWorker = 12;

    /// <summary>How many workers serve a number of documents best: one for a few, two for many where there are two processors.</summary>
    public static int SizeFor(int documents) => documents > DocumentsWorthAWorker ? Math.Min(2, Environment.ProcessorCount) : 1;

    /// <summary>Imports one document in a process of its own side; always gives an answer about it.</summary>
    /// <exception cref="InvalidDataException">A cleaning rule cannot be read.</exception>
    /// <exception cref="WorkerStartException">No worker can be started.</exception>
    public async Task<WorkerAnswer> ImportAsync(string seedPath, byte[] bytes, string? encoding, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            WorkerProcess worker = await TakeAsync(cancellation);
            WorkerAnswer answer = await worker.ImportAsync(seedPath, bytes, encoding, cancellation);
            if (worker.IsUsable)
            {
                _idle.Push(worker);
            }
            else
            {
                _alive.TryRemove(worker, out _);
                worker.Dispose();
            }

            return answer;
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        foreach (WorkerProcess worker in _alive.Keys)
        {
            worker.Dispose();
        }
    }

    private async Task<WorkerProcess> TakeAsync(CancellationToken cancellation)
    {
        if (_idle.TryPop(out WorkerProcess? idle))
        {
            return idle;
        }

        WorkerProcess started = await WorkerProcess.StartAsync(command, setup, limits, cancellation);
        _alive.TryAdd(started, true);
        return started;
    }
}
