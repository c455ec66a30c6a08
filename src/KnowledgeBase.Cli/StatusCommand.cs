using System.CommandLine;
using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Cli.Status;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary><c>kb status</c>: what is unfinished.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "The same as JSON, with the speeches that are finished too." };
        var command = new Command("status", "Tell what is unfinished: levels of proofreading, fields that nobody has filled in, findings, waivers that cover nothing. Changes nothing, and ends with 0 whatever it finds.") { json };
        command.SetAction(parsed =>
        {
            RepositoryFolder repository = CurrentRepository.Find();
            IReadOnlyList<TextFile> files = LevelHistories.Add(repository, ContentReader.Read(repository));
            var status = LibraryStatus.Of(files, ContentChecker.CheckAndWaive(files));
            Console.Out.Write(parsed.GetValue(json) ? StatusJson.Print(status) : StatusText.Print(status));
            return ExitCode.Good;
        });
        return command;
    }
}
