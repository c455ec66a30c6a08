using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeBase.Cli.PullRequests;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli;

/// <summary><c>kb report</c>: what a pull request changes, as data, and from such data the comment on it (docs/workflows.md).</summary>
internal static class ReportCommand
{
    public static Command Create() =>
        new("report", "What a change touches, for the workflows of a repository's host.") { Write(), Number(), Comment() };

    private static Command Write()
    {
        var since = new Option<string>("--since") { Description = "What the change is compared with: a commit or branch.", HelpName = "REVISION", Required = true };
        var pull = new Option<int>("--pull-request") { Description = "The number of the pull request.", HelpName = "NUMBER", Required = true };
        var output = new Option<FileInfo>("--output", "-o") { Description = "Where the report goes.", HelpName = "FILE", Required = true };
        var command = new Command("write", "Write findings, changed speeches and whether each gives its raw document back as JSON. Ends with 0 whatever was found.") { since, pull, output };
        command.SetAction(parsed =>
        {
            ChangeReport report = ChangeReader.Read(CurrentRepository.Find(), parsed.GetRequiredValue(since), parsed.GetRequiredValue(pull));
            AtomicFile.WriteText(parsed.GetRequiredValue(output).FullName, ChangeReportFile.Write(report));
            return ExitCode.Good;
        });
        return command;
    }

    private static Command Number()
    {
        var file = File();
        var command = new Command("number", "Print the number that a report claims for its pull request. Ask the host whether the commit that was checked is that one's.") { file };
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine(Read(parsed, file).PullRequest.ToString(CultureInfo.InvariantCulture));
            return ExitCode.Good;
        });
        return command;
    }

    private static Command Comment()
    {
        var file = File();
        var repository = Text("--repository", "The repository's web page.");
        var head = Text("--head", "The commit that was checked.");
        var run = Text("--run", "The web page of the run that checked it.");
        var preview = Text("--preview", "Where the built pages are to be had.");
        var command = new Command("comment", "Print the comment for a report that a stranger may have written: whatever it says is shown as data.") { file, repository, head, run, preview };
        command.SetAction(parsed =>
        {
            CommentPlace place = CommentPlace.Of(parsed.GetRequiredValue(repository), parsed.GetRequiredValue(head), parsed.GetRequiredValue(run), parsed.GetRequiredValue(preview));
            Console.Out.Write(CommentWriter.Write(Read(parsed, file), place));
            return ExitCode.Good;
        });
        return command;
    }

    private static Argument<FileInfo> File() => new("FILE") { Description = "A report that 'kb report write' wrote." };

    private static Option<string> Text(string name, string description) => new(name) { Description = description, Required = true };

    private static ChangeReport Read(ParseResult parsed, Argument<FileInfo> argument)
    {
        FileInfo file = parsed.GetRequiredValue(argument);
        if (file is not { Exists: true, LinkTarget: null, Length: <= ChangeReportFile.MostBytes })
        {
            throw new UserFaultException(FormattableString.Invariant($"'{file}' is no report: it is not there, a link, or larger than {ChangeReportFile.MostBytes} bytes."));
        }

        return ChangeReportFile.Read(StrictFile.ReadBytes(file.FullName));
    }
}
