using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli;

/// <summary><c>kb release NUMBER</c>: writes down the texts as they are, so that citations can name that state.</summary>
internal static class ReleaseCommand
{
    private const string DateForm = "yyyy-MM-dd";

    public static Command Create()
    {
        var number = new Argument<string>("NUMBER") { Description = "Year and count within the year, such as 2026.1; higher than every release before." };
        number.Validators.Add(static result => Refuse(result, ReleaseNumber.TryParse(result.GetValueOrDefault<string>(), out _), "is not the number of a release. Write the year, a dot and a count from 1, such as 2026.1."));
        var date = new Option<string?>("--date") { Description = "The day of the release, YYYY-MM-DD. Default: today in UTC.", HelpName = "DAY" };
        date.Validators.Add(static result => Refuse(result, IsDay(result.GetValueOrDefault<string?>()), "is not a day. Write one that exists as YYYY-MM-DD."));
        var command = new Command("release", "Make a numbered release: write the hash of each text to input/releases/, which citations rely on from then on.") { number, date };
        command.SetAction(parsed => Run(CurrentRepository.Find(), parsed.GetRequiredValue(number), parsed.GetValue(date)));
        return command;
    }

    private static void Refuse(SymbolResult result, bool isGood, string problem)
    {
        if (!isGood)
        {
            result.AddError($"'{string.Join(' ', result.Tokens.Select(static token => token.Value))}' {problem}");
        }
    }

    private static bool IsDay(string? text) =>
        text is null || DateOnly.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static int Run(RepositoryFolder repository, string numberText, string? date)
    {
        if (!ReleaseNumber.TryParse(numberText, out ReleaseNumber? number))
        {
            throw new UserFaultException($"'{numberText}' is not the number of a release.");
        }

        IReadOnlyList<TextFile> files = ContentReader.Read(repository);
        Finding[] errors = [.. ContentChecker.Check(files).Where(static finding => finding.Rule.Severity == Severity.Error)];
        if (!FindingPrinter.Print(errors))
        {
            Console.Out.WriteLine("Nothing was released: put the errors above right and run it again.");
            return ExitCode.Findings;
        }

        RefuseOutOfOrder(files, number);
        EquatableArray<ReleasedSpeech> texts = CurrentTexts.Of(LibraryLoader.Load(files).Speeches);
        if (texts.IsEmpty)
        {
            throw new UserFaultException($"There is no speech to release. The speeches are in {LibraryLoader.SpeechFolder}.");
        }

        Release release = new()
        {
            Number = number,
            Date = date ?? TimeProvider.System.GetUtcNow().ToString(DateForm, CultureInfo.InvariantCulture),
            Corpus = Release.CorpusHash(texts),
            Speeches = texts,
        };
        string path = ReleaseReader.PathOf(number);
        AtomicFile.WriteText(repository.FullPath(path), ReleaseFile.Write(release));
        Console.Out.WriteLine(FormattableString.Invariant($"{path}: {texts.Count} speeches. Commit it; citations of these texts name {number} from the next build on."));
        return ExitCode.Good;
    }

    // A number that is taken or comes too late would change what earlier citations mean.
    private static void RefuseOutOfOrder(IReadOnlyList<TextFile> files, ReleaseNumber number)
    {
        ReleaseNumber? newest = files.Where(static file => ReleaseReader.IsRelease(file.Path))
            .Select(static file => ReleaseReader.Read(file).Release?.Number)
            .OfType<ReleaseNumber>()
            .Max();
        if (newest is not null && number.CompareTo(newest) <= 0)
        {
            throw new UserFaultException($"Release {newest} is there already, and a release is never made again or before another. Use a higher number than {newest}.");
        }
    }
}
