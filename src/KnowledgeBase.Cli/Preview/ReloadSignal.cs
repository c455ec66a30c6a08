using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Cli.Preview;

/// <summary>Server-sent events to the open pages: one message for each rebuild.</summary>
internal sealed class ReloadSignal
{
    private readonly CancellationTokenSource _closing = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Send() => Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    public void Close() => _closing.Cancel();

    public async Task StreamToAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token);
        try
        {
            await context.Response.WriteAsync(": open\n\n", ended.Token);
            await context.Response.Body.FlushAsync(ended.Token);
            while (true)
            {
                await _next.Task.WaitAsync(ended.Token);
                await context.Response.WriteAsync("data: reload\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed or the server stops: the stream simply ends.
        }
    }
}
