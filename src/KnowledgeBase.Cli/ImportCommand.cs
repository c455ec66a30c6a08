using System.CommandLine;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Rules.Cleaning;

namespace KnowledgeBase.Cli;

/// <summary><c>kb import FILE…</c>: raw documents become annotated Markdown.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Raw documents: text files in UTF-8, GB18030, Big5, UTF-16 or HZ, and Markdown. A file from outside seeds/ is copied there first.", Arity = ArgumentArity.OneOrMore };
        var accept = new Option<bool>("--accept") { Description = "Replace speeches that differ from what the import writes now, edits and all. Without it they are kept, and the difference is shown." };
        var encoding = new Option<string?>("--encoding") { Description = "How to read the bytes, where the import is in doubt: " + string.Join(", ", SeedEncodings.Keys) + ".", HelpName = "ENCODING" };
        encoding.AcceptOnlyFromAmong([.. SeedEncodings.Keys]);
        var command = new Command("import", "Turn raw documents into annotated Markdown in input/speeches/, and say what was removed and what you should look at.") { files, accept, encoding };
        command.SetAction(parsed => Run(CurrentRepository.Find(), parsed.GetRequiredValue(files), parsed.GetValue(accept), parsed.GetValue(encoding)));
        return command;
    }

    private static int Run(RepositoryFolder repository, FileInfo[] files, bool accept, string? encoding)
    {
        CleaningRules rules = CleaningRules.Read(repository.ReadContent().Where(file => file.Path.StartsWith(CleaningReasons.Folder, StringComparison.Ordinal)));
        var seeds = new SeedImport(repository, rules, accept, encoding);
        bool good = true;
        foreach (FileInfo file in files.OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            good &= seeds.Import(file);
        }

        return good ? ExitCode.Good : ExitCode.Findings;
    }
}
