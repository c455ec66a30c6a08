using System.CommandLine;
using KnowledgeBase.Cli.Preview;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli;

/// <summary><c>kb serve</c>: the site on the loopback interface, from memory, brought up to date whenever content changes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    /// <summary>Where the site is unless somebody chose another port; with a slash at the end.</summary>
    public static string DefaultAddress { get; } = FormattableString.Invariant($"http://127.0.0.1:{DefaultPort}/");

    public static Command Create()
    {
        var port = new Option<int>("--port", "-p") { Description = "TCP port, or 0 for any free one.", DefaultValueFactory = _ => DefaultPort, HelpName = "PORT" };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var command = new Command("serve", "Show the site on this machine, with what is wrong at its place, and reload it when content changes. Writes nothing. Stop with Ctrl+C.") { port, open };
        command.SetAction((parsed, cancellation) => RunAsync(CurrentRepository.Find(), parsed.GetValue(port), parsed.GetValue(open), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RepositoryFolder repository, int port, bool open, CancellationToken cancellation)
    {
        // A full reading keeps all processors busy; a request must not wait until the pool notices that it needs another thread.
        ThreadPool.SetMinThreads(4 * Environment.ProcessorCount, 4 * Environment.ProcessorCount);

        // Watched from before the first reading on, so that no change falls between the two.
        using var watcher = new ContentWatcher(repository, PreviewPauses.Usual.Quiet);
        var live = new LiveSite(repository);
        await using PreviewServer server = await PreviewServer.StartAsync(live, port);
        live.Begin();
        Console.Out.WriteLine($"Site: {server.Address}  (Ctrl+C stops it)");
        if (open)
        {
            Browser.Open(server.Address);
        }

        try
        {
            var preview = new PreviewLoop(live, watcher, PreviewPauses.Usual, Console.Out, Console.Error);
            await await Task.WhenAny(preview.ShowChangesAsync(cancellation), preview.CatchUpAsync(cancellation));
            return ExitCode.Good;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Good;
        }
    }
}
