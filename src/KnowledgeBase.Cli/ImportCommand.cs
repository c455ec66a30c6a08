using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Importing.Guided;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Importing.Reporting;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Merge;
using Spectre.Console;

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
        var plain = new Option<bool>("--plain") { Description = "Report only. In a terminal, an import of a few documents otherwise goes through its questions one by one, with an answer proposed to each." };
        var command = new Command("import", "Turn raw documents into annotated Markdown in input/speeches/, and say what was removed and what you should look at. What people decided in a speech stays when it is imported again.") { files, name, accept, keep, encoding, quiet, json, plain };
        command.Validators.Add(result => CheckStandardInput(result, files, name));
        command.Validators.Add(result =>
        {
            if (result.GetValue(accept) && result.GetValue(keep))
            {
                result.AddError("'--accept' and '--keep' say the opposite of each other. Use one of them.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            IAnsiConsole? terminal = parsed.GetValue(plain) || parsed.GetValue(json) || parsed.GetValue(quiet) || !IsTerminal ? null : AnsiConsole.Console;
            var wish = new ImportWish
            {
                Files = parsed.GetRequiredValue(files),
                StandardInputName = parsed.GetValue(name),
                Winner = parsed.GetValue(accept) ? MergeSide.Import : parsed.GetValue(keep) ? MergeSide.File : null,
                Encoding = parsed.GetValue(encoding),
                Form = parsed.GetValue(json) ? ReportForm.Json : parsed.GetValue(quiet) ? ReportForm.Quiet : terminal is null ? ReportForm.Usual : ReportForm.BeforeQuestions,
            };
            return RunAsync(CurrentRepository.Find(), wish, terminal, cancellation);
        });
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

    // What a script reads or writes stays plain.
    private static bool IsTerminal => !Console.IsInputRedirected && !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Interactive;

    /// <param name="terminal">Where somebody can be asked; null where nobody is.</param>
    private static async Task<int> RunAsync(RepositoryFolder repository, ImportWish wish, IAnsiConsole? terminal, CancellationToken cancellation)
    {
        IReadOnlyList<ImportOutcome> outcomes = await ImportAsync(repository, wish, cancellation);
        if (terminal is not null && outcomes.Count <= GuidedSession.MostDocuments)
        {
            var session = new GuidedSession(repository, terminal, Directory.GetCurrentDirectory());
            return await session.RunAsync(outcomes, encoding => ImportAsync(repository, wish with { Encoding = encoding }, cancellation), cancellation);
        }

        return outcomes.Max(static outcome => outcome.ExitCode);
    }

    private static async Task<IReadOnlyList<ImportOutcome>> ImportAsync(RepositoryFolder repository, ImportWish wish, CancellationToken cancellation)
    {
        IReadOnlyList<ImportInput> inputs = new DocumentFinder(repository).Find(wish.Files, wish.StandardInputName);
        using var workers = new WorkerPool(WorkerCommandLine.ForThisProgram(), WorkerSetup.Of(repository), WorkerLimits.Default, WorkerPool.SizeFor(inputs.Count));
        var run = new ImportRun(new Admission(repository), workers, new SeedImport(repository, wish.Winner, wish.Encoding));
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
            ImportPrinter.Print(Console.Out, outcomes, wish.Form);
        }

        return outcomes;
    }

    /// <summary>What was asked for on the command line.</summary>
    private sealed record ImportWish
    {
        public required string[] Files { get; init; }

        public string? StandardInputName { get; init; }

        public MergeSide? Winner { get; init; }

        public string? Encoding { get; init; }

        public required ReportForm Form { get; init; }
    }
}
