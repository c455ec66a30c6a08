using System.CommandLine;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Search;

namespace KnowledgeBase.Cli;

/// <summary><c>kb export opensearch</c>: what fills a search server that answers phrases as the site does.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--output", "-o") { Description = "Folder for the files: new, empty, or from an earlier export. Default: artifacts/opensearch/ in the knowledge base.", HelpName = "FOLDER" };
        var openSearch = new Command("opensearch", "Write index.json and bulk-0001.ndjson … for OpenSearch or Elasticsearch (docs/scale.md says how to load them).") { output };
        openSearch.SetAction((parsed, cancellation) => RunAsync(CurrentRepository.Find(), parsed.GetValue(output), cancellation));
        return new Command("export", "Write the published texts in a form for other programs.") { openSearch };
    }

    private static async Task<int> RunAsync(RepositoryFolder repository, string? output, CancellationToken cancellation)
    {
        string folder = Path.GetFullPath(output ?? Path.Join(repository.Root, "artifacts", "opensearch"));
        IReadOnlyList<TextFile> files = ContentReader.Read(repository);
        Finding[] errors = [.. ContentChecker.Check(files).Where(IsError)];
        if (!FindingPrinter.Print(errors))
        {
            return NothingWritten();
        }

        Library library = LibraryLoader.Load(files);
        SiteInputReading reading = SiteInputReader.Read(library);
        if (!FindingPrinter.Print([.. reading.Findings.Where(IsError)]) || reading.Input is not { } input)
        {
            return NothingWritten();
        }

        OutputSummary written = await Progress.ShowAsync("Exporting", () => new OutputFolder(folder).WriteAsync(OpenSearchFiles.Of(input), cancellation: cancellation));
        Console.Out.WriteLine(FormattableString.Invariant($"{library.Speeches.Count} speeches, {written.Written + written.Unchanged} files in {folder}: {written.Written} written, {written.Unchanged} unchanged, {written.Deleted} deleted."));
        Console.Out.WriteLine("docs/scale.md says how to load them.");
        return ExitCode.Good;
    }

    private static int NothingWritten()
    {
        Console.Out.WriteLine("Nothing was written: put the errors above right and export again.");
        return ExitCode.Findings;
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == Severity.Error;
}
