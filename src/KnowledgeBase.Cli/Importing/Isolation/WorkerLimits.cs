namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>What one document may cost the process that imports it, and what starting that process may cost.</summary>
internal sealed record WorkerLimits
{
    /// <summary>Wall-clock time from sending a document to having its whole answer.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>Bytes of memory that the process may really occupy (its working set), managed or not.</summary>
    public required long Memory { get; init; }

    /// <summary>Wall-clock time until a new process is ready for its first document.</summary>
    public required TimeSpan Start { get; init; }

    public static WorkerLimits Default { get; } = new() { Time = TimeSpan.FromSeconds(10), Memory = 512 << 20, Start = TimeSpan.FromSeconds(60) };

    /// <summary>Bytes left to the managed heap; the rest is for the runtime and its code.</summary>
    public long ManagedHeap => Memory / 4 * 3;
}
