using System.CommandLine;
using KnowledgeBase.Cli.Evaluating;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Scoring;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Cleaning;

namespace KnowledgeBase.Cli;

/// <summary><c>kb eval GOLD</c>: imports the documents of hand-made gold files and says how far the imports, and what is found in their texts, agree with them.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "A gold file (.yml), or a folder with some: what a person found in a document. 'file:' names the document." };
        var documents = new Option<DirectoryInfo?>("--documents") { Description = "Where the documents are; without it, seeds/.", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "Print the figures as JSON instead of a table." };
        var baseline = new Option<FileInfo?>("--baseline") { Description = "Compare with figures that '--json' printed before. A figure that fell is named, and the command ends with 1.", HelpName = "FILE" };
        var command = new Command("eval", "Score the importer and the annotations against gold files. Writes nothing to the repository.") { gold, documents, json, baseline };
        command.SetAction(parsed => Run(CurrentRepository.Find(), parsed.GetRequiredValue(gold), parsed.GetValue(documents), parsed.GetValue(json), parsed.GetValue(baseline)));
        return command;
    }

    private static int Run(RepositoryFolder repository, string gold, DirectoryInfo? documents, bool json, FileInfo? baseline)
    {
        TextFile[] content = [.. repository.ReadContent()];
        CleaningRules rules = CleaningRules.Read(content.Where(file => file.Path.StartsWith(CleaningReasons.Folder, StringComparison.Ordinal)));
        ScoreSheet sheet = GoldRun.Score(gold, documents?.FullName ?? repository.FullPath("seeds"), rules, Annotators.Read(content));
        if (json)
        {
            Console.Out.Write(ScoreFile.Write(sheet));
        }
        else
        {
            ScoreTable.Print(sheet);
        }

        IReadOnlyList<string> drops = baseline is null ? [] : ScoreFile.Drops(sheet, StrictFile.ReadText(baseline.FullName), baseline.ToString());
        foreach (string drop in drops)
        {
            Console.Error.WriteLine($"kb: {drop}");
        }

        return drops.Count == 0 && sheet.Total.Read.Right == sheet.Total.Read.Expected ? ExitCode.Good : ExitCode.Findings;
    }
}
