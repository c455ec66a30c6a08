using System.Diagnostics;
using System.Text.Json;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Serving;

/// <summary>A <c>kb serve</c> and a client that does what the script in its pages does.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private RunningPreview(Process process, Uri address)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>What the server occupies.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<RunningPreview> StartAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "kb.dll"), "serve", "--port", "0"]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true };
        Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                address.TrySetException(new InvalidDataException("kb serve ended at once. Run it by hand in the folder to see why."));
            }
            else if (line.Data.StartsWith("Site: ", StringComparison.Ordinal))
            {
                address.TrySetResult(new Uri(line.Data.Split(' ')[1]));
            }
        };
        process.BeginOutputReadLine();
        return new RunningPreview(process, await address.Task.WaitAsync(cancellation));
    }

    public Task<string> PageAsync(string speech, CancellationToken cancellation) => _client.GetStringAsync(AddressOf(speech), cancellation);

    public async Task UntilCurrentAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < patience)
        {
            using HttpResponseMessage response = await _client.GetAsync("robots.txt", cancellation);
            if (response.Headers.TryGetValues("KB-Preview", out IEnumerable<string>? values) && values.Contains("current", StringComparer.Ordinal))
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation);
        }

        throw new TimeoutException("The preview was not brought up to date.");
    }

    /// <summary>Adds a remark to a speech, waits until its page has it, and puts the speech back.</summary>
    /// <returns>Seconds from the save to the last byte of the page.</returns>
    public async Task<double> EditAsync(RepositoryFolder repository, string speech, string remark, CancellationToken cancellation)
    {
        string before = repository.Read(speech).Text;
        string tag = await TagAsync(speech, cancellation);
        await using Stream stream = await _client.GetStreamAsync("-/events", cancellation);
        using var events = new StreamReader(stream);
        await events.ReadLineAsync(cancellation);
        try
        {
            long saved = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(repository.FullPath(speech), $"{before.TrimEnd('\n')}\n\n> 编者注：{remark} {{#z7z note}}\n", cancellation);
            while (await events.ReadLineAsync(cancellation) is { } line)
            {
                if (line.StartsWith("data: ", StringComparison.Ordinal) && await TagAsync(speech, cancellation) != tag)
                {
                    string page = await PageAsync(speech, cancellation);
                    return page.Contains(remark, StringComparison.Ordinal) ? Stopwatch.GetElapsedTime(saved).TotalSeconds : throw new InvalidDataException($"The page of '{speech}' changed and has no '{remark}'.");
                }
            }

            throw new InvalidDataException("kb serve ended the stream of events.");
        }
        finally
        {
            AtomicFile.WriteText(repository.FullPath(speech), before);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<string> TagAsync(string speech, CancellationToken cancellation)
    {
        await using Stream notes = await _client.GetStreamAsync($"-/notes?page=/{AddressOf(speech)}&language=zh-Hans", cancellation);
        using JsonDocument document = await JsonDocument.ParseAsync(notes, cancellationToken: cancellation);
        return document.RootElement.GetProperty("tag").GetString() ?? "";
    }

    private static string AddressOf(string speech) => $"speeches/{Path.GetFileNameWithoutExtension(speech)}.html";
}
