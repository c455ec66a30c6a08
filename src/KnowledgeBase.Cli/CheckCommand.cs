using System.CommandLine;
using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli;

/// <summary><c>kb check</c>: the same rules as in the compiler, with the bytes of the seeds at hand.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Only findings of these files make the check fail; the others are told. Without any: all files.", Arity = ArgumentArity.ZeroOrMore };
        var since = new Option<string?>("--since") { Description = "Only findings of files that changed since this commit or branch make the check fail.", HelpName = "REVISION" };
        var format = new Option<string>("--format") { Description = "text, github (annotations of a pull request), sarif (2.1.0), json, or waivers (entries for input/waivers.yml, to be completed).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "sarif", "json", "waivers");
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Write the report to this file instead of standard output.", HelpName = "FILE" };
        var summary = new Option<FileInfo?>("--summary") { Description = "Add a Markdown table of all findings to this file, such as the one that a workflow shows as its summary.", HelpName = "FILE" };
        var fix = new Option<bool>("--fix") { Description = "Put right what a program can put right for sure, in the files that were asked for, and say what; then check." };
        var command = new Command("check", "Check all content: fields, text, and that nothing of a raw document was lost or invented. Changes nothing without --fix.") { files, since, format, output, summary, fix };
        command.SetAction(parsed =>
        {
            RepositoryFolder repository = CurrentRepository.Find();
            Func<string, bool> scope = Scope(repository, parsed.GetValue(files) ?? [], parsed.GetValue(since));
            if (parsed.GetValue(fix))
            {
                Fix(repository, scope);
            }

            CheckReport report = Check(repository, scope);
            Write(Print(report, parsed.GetRequiredValue(format)), parsed.GetValue(output));
            if (parsed.GetValue(summary) is { } file)
            {
                File.AppendAllText(file.FullName, GitHubReport.Summary(report));
            }

            return report.IsGood ? ExitCode.Good : ExitCode.Findings;
        });
        return command;
    }

    // What was done is told on standard error: standard output may be a report that a program reads.
    private static void Fix(RepositoryFolder repository, Func<string, bool> isAskedFor)
    {
        (IReadOnlyList<TextFile> changed, IReadOnlyList<Finding> made) = ContentFixer.Fix(ContentReader.Read(repository), isAskedFor);
        foreach (TextFile file in changed)
        {
            AtomicFile.WriteText(repository.FullPath(file.Path), file.Text);
        }

        foreach (Finding finding in made)
        {
            Console.Error.WriteLine($"fixed {finding}");
        }
    }

    private static CheckReport Check(RepositoryFolder repository, Func<string, bool> isAskedFor)
    {
        IReadOnlyList<TextFile> files = ContentReader.Read(repository);
        return CheckReport.Of(files, ContentChecker.CheckAndWaive(files), isAskedFor);
    }

    private static Func<string, bool> Scope(RepositoryFolder repository, FileInfo[] files, string? revision)
    {
        if (files.Length == 0 && revision is null)
        {
            return static _ => true;
        }

        if (files.FirstOrDefault(static file => !file.Exists) is { } missing)
        {
            throw new UserFaultException($"There is no file '{missing}'. Check the name and the folder.");
        }

        HashSet<string> asked = new(files.Select(file => repository.RelativePath(file.FullName)), StringComparer.Ordinal);
        if (revision is not null)
        {
            asked.UnionWith(ChangedFiles.Since(repository, revision));
        }

        return asked.Any(ConcernsEverybody) ? static _ => true : asked.Contains;
    }

    // A vocabulary, a collection, a cleaning rule or a seed can put any document in the wrong, and a text of the interface any other text.
    // A waiver cannot: errors have none.
    private static bool ConcernsEverybody(string path) =>
        path.StartsWith("seeds/", StringComparison.Ordinal)
        || path.StartsWith(UiStringChecker.Folder, StringComparison.Ordinal)
        || (path.StartsWith("input/", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal) && !WaiverReader.IsWaiverFile(path));

    private static string Print(CheckReport report, string format) => format switch
    {
        "github" => GitHubReport.Print(report),
        "sarif" => SarifReport.Print(report),
        "json" => JsonReport.Print(report),
        "waivers" => WaiverReport.Print(report),
        _ => TextReport.Print(report),
    };

    private static void Write(string text, FileInfo? file)
    {
        if (file is null)
        {
            Console.Out.Write(text);
        }
        else
        {
            AtomicFile.WriteText(file.FullName, text);
        }
    }
}
