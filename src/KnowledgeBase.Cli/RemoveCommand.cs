using System.CommandLine;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Cli.Removing;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary><c>kb remove SLUG</c>: takes a text down. Its address stays and says so; the raw document goes with it.</summary>
internal static class RemoveCommand
{
    private const int LongestReason = 100;

    public static Command Create()
    {
        var slug = new Argument<string>("SLUG") { Description = "The speech: the name of its file in input/speeches/ without '.md'." };
        var reason = new Option<string>("--reason") { Description = "For readers, in a few words, such as 应本人要求. No name and no number.", HelpName = "TEXT", Required = true };
        var command = new Command("remove", "Take a text down: its page keeps the address and says so; the text, its raw document and its reading are deleted. Git history is not changed (docs/removal.md).") { slug, reason };
        command.SetAction(parsed => Run(CurrentRepository.Find(), parsed.GetRequiredValue(slug), parsed.GetRequiredValue(reason).Trim()));
        return command;
    }

    private static int Run(RepositoryFolder repository, string slug, string reason)
    {
        if (reason.Length is 0 or > LongestReason || reason.Any(char.IsControl))
        {
            throw new UserFaultException($"The reason is one line of 1 to {LongestReason} characters for readers, such as 应本人要求.");
        }

        IReadOnlyList<TextFile> files = ContentReader.Read(repository);
        string path = $"{LibraryLoader.SpeechFolder}{slug}.md";
        TextFile file = files.FirstOrDefault(file => file.Path == path) ?? throw new UserFaultException($"There is no speech '{path}'. Name it as its file is named, without '.md'.");
        Finding[] errors = [.. ContentChecker.Check(files).Where(finding => finding.Path == path && finding.Rule.Severity == Severity.Error)];
        if (!FindingPrinter.Print(errors))
        {
            Console.Out.WriteLine("Nothing was removed: what the speech is made of is in doubt. Put the errors above right and run it again.");
            return ExitCode.Findings;
        }

        Speech speech = LibraryLoader.Read(file, Vocabularies.Read(files));
        Tombstone tombstone = Tombstone.Of(speech, reason);
        if (speech.Provenance.Seed == tombstone.SeedPath)
        {
            throw new UserFaultException($"'{slug}' was taken down before.");
        }

        // The raw document goes last: killed before, the command can be run again.
        AtomicFile.WriteText(repository.FullPath(tombstone.SeedPath), tombstone.Seed);
        AtomicFile.WriteText(repository.FullPath(SeedFile.SidecarOf(tombstone.SeedPath)), tombstone.Sidecar);
        AtomicFile.WriteText(repository.FullPath(path), tombstone.Markdown);
        string[] gone = [.. ((string[])[ReadingFile.PathOf(speech.Provenance.Seed), SeedFile.SidecarOf(speech.Provenance.Seed), speech.Provenance.Seed]).Where(repository.Exists)];
        Array.ForEach(gone, old => File.Delete(repository.FullPath(old)));
        Console.Out.WriteLine($"{path}: the text is gone, the address stays.");
        Console.Out.WriteLine($"Deleted: {string.Join(", ", gone)}");
        Console.Out.WriteLine("Run 'kb check' for links and waivers that the text has left behind, and build into an empty folder. Git history still has the text: docs/removal.md says what to do about that.");
        return ExitCode.Good;
    }
}
