using System.CommandLine;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Merge;
using KnowledgeBase.Rules.Cleaning;

namespace KnowledgeBase.Cli;

/// <summary><c>kb import FILE…</c>: raw documents become annotated Markdown.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Raw documents: text files in UTF-8, GB18030, Big5 or UTF-16. A file from outside seeds/ is copied there first.", Arity = ArgumentArity.OneOrMore };
        var accept = new Option<bool>("--accept") { Description = "Where people edited what is imported otherwise now, take the import's side. Without '--accept' and '--keep' such a place is shown and nothing is written." };
        var keep = new Option<bool>("--keep") { Description = "Where people edited what is imported otherwise now, keep the file's side." };
        var command = new Command("import", "Turn raw documents into annotated Markdown in input/speeches/, and say what was removed and what you should look at. What people decided in a speech stays when it is imported again.") { files, accept, keep };
        command.Validators.Add(result =>
        {
            if (result.GetValue(accept) && result.GetValue(keep))
            {
                result.AddError("'--accept' and '--keep' say the opposite of each other. Use one of them.");
            }
        });
        command.SetAction(parsed => Run(
            CurrentRepository.Find(),
            parsed.GetRequiredValue(files),
            parsed.GetValue(accept) ? MergeSide.Import : parsed.GetValue(keep) ? MergeSide.File : null));
        return command;
    }

    private static int Run(RepositoryFolder repository, FileInfo[] files, MergeSide? winner)
    {
        CleaningRules rules = CleaningRules.Read(repository.ReadContent().Where(file => file.Path.StartsWith(CleaningReasons.Folder, StringComparison.Ordinal)));
        var seeds = new SeedImport(repository, rules, winner);
        bool good = true;
        foreach (FileInfo file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            good &= seeds.Import(file);
        }

        return good ? ExitCode.Good : ExitCode.Findings;
    }
}
