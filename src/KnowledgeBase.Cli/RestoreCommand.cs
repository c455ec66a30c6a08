using System.CommandLine;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Import.Restore;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary><c>kb restore FILE</c>: the bytes of a speech's seed, written again from the Markdown.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = $"A speech, such as {LibraryLoader.SpeechFolder}001.md." };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var reading = new Option<bool>("--reading") { Description = "The text that was read from a raw document of another format (HTML, Word, …), rebuilt from the Markdown." };
        var command = new Command("restore", "Print the raw document of a speech (its seed) byte for byte: rebuilt from the Markdown alone, or, where a reading stands between the two, from seeds/ after the Markdown has proven the reading.") { file, output, reading };
        command.SetAction(parsed => Run(CurrentRepository.Find(), parsed.GetRequiredValue(file), parsed.GetValue(output), parsed.GetValue(reading)));
        return command;
    }

    private static int Run(RepositoryFolder repository, FileInfo file, FileInfo? output, bool reading)
    {
        if (!file.Exists)
        {
            throw new UserFaultException($"There is no file '{file}'. The speeches are in {LibraryLoader.SpeechFolder}.");
        }

        string path = repository.RelativePath(file.FullName);
        IReadOnlyList<TextFile> content = ContentReader.Read(repository);
        TextFile speechFile = content.FirstOrDefault(candidate => candidate.Path == path) ?? throw new UserFaultException($"'{file}' is no speech of this knowledge base. The speeches are in {LibraryLoader.SpeechFolder}.");
        Finding[] unreadable = [.. ContentChecker.Check(content).Where(finding => finding.Path == path && finding.Rule.Severity == Severity.Error && !finding.Rule.Id.StartsWith("KB6", StringComparison.Ordinal))];
        if (unreadable.Length > 0)
        {
            FindingPrinter.Print(unreadable);
            return ExitCode.Findings;
        }

        Speech speech = LibraryLoader.Read(speechFile, Vocabularies.Read(content));
        string seed = speech.Provenance.Seed;
        byte[] bytes = reading
            ? SeedRestorer.RestoreReading(speech.Provenance, speech.Body)
            : SeedRestorer.Restore(speech.Provenance, speech.Body, repository.Exists(seed) ? repository.ReadBytes(seed) : null);
        if (output is not null)
        {
            AtomicFile.WriteBytes(output.FullName, bytes);
            return ExitCode.Good;
        }

        using Stream standardOutput = Console.OpenStandardOutput();
        standardOutput.Write(bytes);
        return ExitCode.Good;
    }
}
