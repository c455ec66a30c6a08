using System.CommandLine;
using KnowledgeBase.Cli.IssueForms;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary><c>kb issue</c>: what people wrote into the forms of issues becomes files (docs/workflows.md). The event file is where a workflow finds the issue.</summary>
internal static class IssueCommand
{
    public static Command Create() =>
        new("issue", "Take a speech or a correction out of an issue that was written with a form, for the workflows of a repository's host.") { Speech(), Correction() };

    private static Command Speech()
    {
        Argument<FileInfo> file = Event();
        var output = new Option<DirectoryInfo>("--output", "-o") { Description = "Folder for the raw document, which 'kb import' takes from there.", HelpName = "FOLDER", Required = true };
        var command = new Command("speech", "Write the pasted text as a raw document; print its path.") { file, output };
        command.SetAction(parsed =>
        {
            ProposedSpeech speech = ProposedSpeech.Of(IssueEvent.Read(parsed.GetRequiredValue(file)));
            string path = Path.Join(parsed.GetRequiredValue(output).FullName, speech.FileName);
            AtomicFile.WriteText(path, speech.Text);
            Console.Out.WriteLine(path);
            return ExitCode.Good;
        });
        return command;
    }

    private static Command Correction()
    {
        Argument<FileInfo> file = Event();
        var command = new Command("correction", "Make the correction in the speech and declare it there; print the path. With an error nothing is written.") { file };
        command.SetAction(parsed => Correct(CurrentRepository.Find(), ProposedCorrection.Of(IssueEvent.Read(parsed.GetRequiredValue(file)))));
        return command;
    }

    private static Argument<FileInfo> Event() => new("EVENT") { Description = "The event as JSON; workflows have its path in GITHUB_EVENT_PATH." };

    private static int Correct(RepositoryFolder repository, ProposedCorrection wanted)
    {
        IReadOnlyList<TextFile> content = ContentReader.Read(repository);
        TextFile speech = content.FirstOrDefault(candidate => candidate.Path == wanted.Path) ?? throw new UserFaultException($"There is no speech '{wanted.Path}'.");
        if (!IsGood(content, wanted.Path))
        {
            throw new UserFaultException($"'{wanted.Path}' has errors already. Put them right first; 'kb check {wanted.Path}' lists them.");
        }

        string text = SpeechCorrection.Apply(speech, wanted, Vocabularies.Read(content));
        if (!IsGood([.. content.Select(candidate => candidate.Path == wanted.Path ? candidate with { Text = text } : candidate)], wanted.Path))
        {
            Console.Out.WriteLine("Nothing was written: with this correction the file would have the errors above.");
            return ExitCode.Findings;
        }

        AtomicFile.WriteText(repository.FullPath(wanted.Path), text);
        Console.Out.WriteLine(wanted.Path);
        return ExitCode.Good;
    }

    private static bool IsGood(IReadOnlyList<TextFile> content, string path) =>
        FindingPrinter.Print([.. ContentChecker.Check(content).Where(finding => finding.Path == path && finding.Rule.Severity == Severity.Error)]);
}
