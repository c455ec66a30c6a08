using System.CommandLine;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Cli.Preview;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli;

/// <summary><c>kb serve</c>: the site on the loopback interface, built again whenever content changes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int>("--port", "-p") { Description = "TCP port, or 0 for any free one.", DefaultValueFactory = _ => DefaultPort, HelpName = "PORT" };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var command = new Command("serve", "Show the site on this machine and reload it when content changes. Stop with Ctrl+C.") { port, open };
        command.SetAction((parsed, cancellation) => RunAsync(CurrentRepository.Find(), parsed.GetValue(port), parsed.GetValue(open), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RepositoryFolder repository, int port, bool open, CancellationToken cancellation)
    {
        // Watched from before the first build on, so that no change falls between the two.
        using var watcher = new ContentWatcher(repository.FullPath("input"));
        string folder = Path.Join(repository.Root, "site");
        BuildResult first = await Progress.ShowAsync("Building the site", () => SiteBuild.RunAsync(repository, folder, cancellation));
        FindingPrinter.Print(first.Findings);
        if (first.Written is null)
        {
            Console.Out.WriteLine("Nothing was built: put the errors above right and serve again.");
            return ExitCode.Findings;
        }

        await using PreviewServer server = await PreviewServer.StartAsync(folder, port);
        Console.Out.WriteLine($"Site: {server.Address}  (Ctrl+C stops it)");
        if (open)
        {
            Browser.Open(server.Address);
        }

        try
        {
            while (true)
            {
                await watcher.NextChangeAsync(cancellation);
                if (await RebuildAsync(repository, folder, cancellation))
                {
                    server.Reload();
                }
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Good;
        }
    }

    // A file saved in another encoding, or gone for the moment in which an editor replaces it, is no reason to stop: the next save is
    // seen as well.
    private static async Task<bool> RebuildAsync(RepositoryFolder repository, string folder, CancellationToken cancellation)
    {
        try
        {
            BuildResult result = await SiteBuild.RunAsync(repository, folder, cancellation);
            FindingPrinter.Print(result.Findings);
            if (result.Written is { } written)
            {
                Console.Out.WriteLine(FormattableString.Invariant($"{written.Written} files written."));
                return true;
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"kb: {fault.Message}");
        }

        Console.Out.WriteLine("The pages stay as they were until the errors above are put right.");
        return false;
    }
}
