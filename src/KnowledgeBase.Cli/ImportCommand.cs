using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Importing.Reporting;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Merge;

namespace KnowledgeBase.Cli;

/// <summary><c>kb import FILE…</c>: raw documents become annotated Markdown.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Raw documents: text files in UTF-8, GB18030, Big5, UTF-16 or HZ, web pages, Word files (.docx) and Markdown; folders of them; '-' for standard input. What is outside seeds/ is copied there first.",
            Arity = ArgumentArity.OneOrMore,
        };
        var name = new Option<string?>("--name") { Description = "File name for what comes from standard input, such as 讲话.txt.", HelpName = "NAME" };
        var accept = new Option<bool>("--accept") { Description = "Where people edited what is imported otherwise now, take the import's side. Without '--accept' and '--keep' such a place is shown and nothing is written." };
        var keep = new Option<bool>("--keep") { Description = "Where people edited what is imported otherwise now, keep the file's side." };
        var encoding = new Option<string?>("--encoding") { Description = "How to read the bytes, where the import is in doubt: " + string.Join(", ", SeedEncodings.Keys) + ".", HelpName = "ENCODING" };
        encoding.AcceptOnlyFromAmong([.. SeedEncodings.Keys]);
        var quiet = new Option<bool>("--quiet", "-q") { Description = "One line for each document." };
        var json = new Option<bool>("--json") { Description = "The report as JSON." };
        var command = new Command("import", "Turn raw documents into annotated Markdown in input/speeches/, and say what was removed and what you should look at. What people decided in a speech stays when it is imported again.") { files, name, accept, keep, encoding, quiet, json };
        command.Validators.Add(result => CheckStandardInput(result, files, name));
        command.Validators.Add(result =>
        {
            if (result.GetValue(accept) && result.GetValue(keep))
            {
                result.AddError("'--accept' and '--keep' say the opposite of each other. Use one of them.");
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            CurrentRepository.Find(),
            repository => new DocumentFinder(repository).Find(parsed.GetRequiredValue(files), parsed.GetValue(name)),
            parsed.GetValue(accept) ? MergeSide.Import : parsed.GetValue(keep) ? MergeSide.File : null,
            parsed.GetValue(encoding),
            parsed.GetValue(json) ? ReportForm.Json : parsed.GetValue(quiet) ? ReportForm.Quiet : ReportForm.Usual,
            cancellation));
        return command;
    }

    private static void CheckStandardInput(CommandResult result, Argument<string[]> files, Option<string?> name)
    {
        bool isRead = result.GetValue(files)?.Contains(DocumentFinder.StandardInput) == true;
        if (isRead != (result.GetValue(name) is not null))
        {
            result.AddError("'-' reads a document from standard input, and '--name' says what its file is to be called. Use both or neither.");
        }
    }

    private static async Task<int> RunAsync(RepositoryFolder repository, Func<RepositoryFolder, IReadOnlyList<ImportInput>> find, MergeSide? winner, string? encoding, ReportForm form, CancellationToken cancellation)
    {
        IReadOnlyList<ImportInput> inputs = find(repository);
        using var workers = new WorkerPool(WorkerCommandLine.ForThisProgram(), WorkerSetup.Of(repository), WorkerLimits.Default, WorkerPool.SizeFor(inputs.Count));
        var run = new ImportRun(new Admission(repository), workers, new SeedImport(repository, winner, encoding));
        List<ImportOutcome> outcomes = [];
        try
        {
            await Progress.ShowAsync("Importing", tell => run.RunAsync(
                inputs,
                outcome =>
                {
                    outcomes.Add(outcome);
                    tell(string.Create(CultureInfo.InvariantCulture, $"Importing {outcomes.Count} of {inputs.Count}"));
                },
                cancellation));
        }
        finally
        {
            // What was done is told even when the rest is not done.
            ImportPrinter.Print(Console.Out, outcomes, form);
        }

        return outcomes.Max(outcome => outcome.ExitCode);
    }
}
