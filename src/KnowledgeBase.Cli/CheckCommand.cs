using System.CommandLine;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary><c>kb check</c>: the same rules as in the compiler, with the bytes of the seeds at hand.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Check all content: fields, text, and that nothing of a raw document was lost or invented. Changes nothing.");
        command.SetAction(_ => Run(CurrentRepository.Find()));
        return command;
    }

    private static int Run(RepositoryFolder repository)
    {
        IReadOnlyList<TextFile> files = ContentReader.Read(repository);
        IReadOnlyList<Finding> findings = ContentChecker.Check(files);
        bool good = FindingPrinter.Print(findings);
        int speeches = files.Count(file => file.Path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal));
        string explain = findings.Count > 0 ? $" 'kb explain {findings[0].Rule.Id}' tells more." : "";
        Console.Out.WriteLine($"{Counted(speeches, "speech", "speeches")} checked, {Counted(findings.Count, "finding", "findings")}.{explain}");
        return good ? ExitCode.Good : ExitCode.Findings;
    }

    private static string Counted(int number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");
}
