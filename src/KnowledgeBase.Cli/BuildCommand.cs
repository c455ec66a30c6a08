using System.CommandLine;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli;

/// <summary><c>kb build</c>: the whole site into a folder.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--output", "-o") { Description = "Folder for the site: new, empty, or from an earlier build, of which nothing else is kept. Default: site/ in the knowledge base.", HelpName = "FOLDER" };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser when it is built." };
        var strict = new Option<bool>("--strict") { Description = "Build nothing while a name, number or address that may harm a person waits for a decision, as 'check --strict'." };
        var command = new Command("build", "Build the site into a folder, ready for any web host. With an error in the content nothing is written.") { output, open, strict };
        command.SetAction((parsed, cancellation) => RunAsync(CurrentRepository.Find(), parsed.GetValue(output), parsed.GetValue(open), parsed.GetValue(strict), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RepositoryFolder repository, string? output, bool open, bool strict, CancellationToken cancellation)
    {
        string folder = Path.GetFullPath(output ?? Path.Join(repository.Root, "site"));
        BuildResult result = await Progress.ShowAsync("Building the site", () => SiteBuild.RunAsync(repository, folder, cancellation, strict));
        FindingPrinter.Print(result.Findings);
        if (result.Written is not { } written)
        {
            Console.Out.WriteLine("Nothing was written: put the errors above right and build again.");
            return ExitCode.Findings;
        }

        var home = new Uri(Path.Join(folder, "index.html"));
        Console.Out.WriteLine(FormattableString.Invariant($"{result.Speeches} speeches, {written.Written + written.Unchanged} files: {written.Written} written, {written.Unchanged} unchanged, {written.Deleted} deleted."));
        Console.Out.WriteLine($"Open {home.AbsoluteUri}");
        Console.Out.WriteLine("or run the same command with 'serve --open' instead of 'build' to see changes as you make them.");
        if (open)
        {
            Browser.Open(home);
        }

        return ExitCode.Good;
    }
}
