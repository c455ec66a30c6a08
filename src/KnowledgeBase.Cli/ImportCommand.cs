using System.CommandLine;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules.Cleaning;

namespace KnowledgeBase.Cli;

/// <summary><c>kb import FILE…</c>: raw documents become annotated Markdown.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Raw documents: text files in UTF-8, GB18030, Big5 or UTF-16. A file from elsewhere is copied to seeds/.", Arity = ArgumentArity.OneOrMore };
        var accept = new Option<bool>("--accept") { Description = "Replace a speech that differs from what the import would write now." };
        var command = new Command("import", "Import raw documents: writes input/speeches/*.md and says what was removed and what is unsure.") { files, accept };
        command.SetAction(parsed => Run(CurrentRepository.Find(), parsed.GetRequiredValue(files), parsed.GetValue(accept)));
        return command;
    }

    private static int Run(RepositoryFolder repository, FileInfo[] files, bool accept)
    {
        CleaningRules rules = CleaningRules.Read(repository.ReadContent().Where(file => file.Path.StartsWith(CleaningReasons.Folder, StringComparison.Ordinal)));
        var seeds = new SeedImport(repository, rules, accept);
        bool good = true;
        foreach (FileInfo file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            good &= seeds.Import(file);
        }

        return good ? ExitCode.Good : ExitCode.Findings;
    }
}
