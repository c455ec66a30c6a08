namespace KnowledgeBase.Cli.Preview;

/// <summary>Wakes everybody who waits. Signals that come while nobody waits count as one, and none is lost.</summary>
internal sealed class ChangeSignal
{
    private volatile TaskCompletionSource _next = NewSource();

    /// <summary>Ends with the next signal. Take it before looking at what the signal is about.</summary>
    public Task Next => _next.Task;

    public void Send() => Interlocked.Exchange(ref _next, NewSource()).SetResult();

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
