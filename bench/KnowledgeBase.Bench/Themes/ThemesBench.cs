using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules.Lexicon;

namespace KnowledgeBase.Bench.Themes;

/// <summary><c>themes --corpus DIR</c>: the core themes of the corpus against what a person who read a sample says, and how long classifying takes.</summary>
internal static class ThemesBench
{
    private const string Scores = "bench/scores/";

    public static Command Command()
    {
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "A folder with *.jsonl.gz files.", HelpName = "DIR", Required = true };
        var verdicts = new Option<string[]>("--verdicts")
        {
            Description = "Files of a sample and its verdicts.",
            HelpName = "FILE",
            DefaultValueFactory = static _ => [Scores + "core-themes-first.yml", Scores + "core-themes-second.yml", Scores + "core-themes-third.yml", Scores + "core-themes-fourth.yml", Scores + "core-themes.yml", Scores + "core-themes-sixth.yml"],
        };
        var draw = new Option<int?>("--draw") { Description = "Print a new sample of documents that are in none of the verdicts, without verdicts, instead of scores.", HelpName = "SEED" };
        var explain = new Option<bool>("--explain") { Description = "List the documents in which classifier and verdict differ." };
        var command = new Command("themes", "Measure the core themes of a corpus.") { corpus, verdicts, draw, explain };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(verdicts), parsed.GetValue(draw), parsed.GetValue(explain)));
        return command;
    }

    private static int Run(DirectoryInfo corpus, string[] verdicts, int? draw, bool explain)
    {
        ThemeLexicon lexicon = ReadLexicon();
        string[] themes = [.. lexicon.Themes.Where(theme => theme.IsCore).Select(theme => theme.Key)];
        (string Id, ThemeDocument Units)[] documents = ReadUnits(corpus);
        long started = Stopwatch.GetTimestamp();
        var classifier = new ThemeClassifier(lexicon);
        ThemedDocument[] read = [.. documents.Select(document => new ThemedDocument(document.Id, classifier.Read(document.Units)))];
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        if (draw is { } seed)
        {
            Draw(read, themes, verdicts, seed);
            return 0;
        }

        Print($"{read.Length} documents, {read.Sum(document => document.Reading.Units.Sum(unit => unit.Characters))} characters in {read.Sum(document => document.Reading.Units.Count)} units, classified in {elapsed.TotalSeconds:0.0} s by one thread");
        foreach (string theme in themes)
        {
            Print($"  {theme}: {read.Count(document => document.IsTagged(theme))} documents");
        }

        Dictionary<string, ThemedDocument> byId = read.ToDictionary(document => document.Id, StringComparer.Ordinal);
        foreach (string file in verdicts)
        {
            Report(file, CoreThemeVerdicts.Read(new FileInfo(file)), byId, themes, explain);
        }

        return 0;
    }

    // How many were left to draw from is no part of the file that is printed.
    private static void Draw(ThemedDocument[] read, string[] themes, string[] verdicts, int seed)
    {
        HashSet<string> judged = verdicts.SelectMany(file => CoreThemeVerdicts.Read(new FileInfo(file))).Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        SampledStratum[] strata = [.. CoreThemeSample.Draw(read, themes, judged, seed)];
        foreach (SampledStratum stratum in strata)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stratum.Name}: {stratum.Documents.Count} drawn of {stratum.Fresh} that nobody judged"));
        }

        Console.Out.Write(CoreThemeVerdicts.Print(strata.SelectMany(stratum => stratum.Documents), seed));
    }

    private static void Report(string file, IReadOnlyList<SampledDocument> sample, Dictionary<string, ThemedDocument> read, string[] themes, bool explain)
    {
        Print($"{file}: {sample.Count} documents");
        foreach (string theme in themes)
        {
            Print($"  {theme}: {CoreThemeScore.Of(theme, sample, read)}");
        }

        foreach (SampledDocument document in explain ? sample : [])
        {
            string[] tagged = [.. themes.Where(read[document.Id].IsTagged)];
            if (!tagged.ToHashSet(StringComparer.Ordinal).SetEquals(document.Themes))
            {
                Print($"  {document.Id} ({document.Stratum}): tagged [{string.Join(", ", tagged)}], verdict [{string.Join(", ", document.Themes)}]; {Coverages(read[document.Id], themes)}");
            }
        }
    }

    private static string Coverages(ThemedDocument document, string[] themes) =>
        string.Join(' ', themes.Select(theme => string.Create(CultureInfo.InvariantCulture, $"{theme} {document.CoverageOf(theme):0.00}/{document.Reading.Units.Count(unit => unit.Tags.Any(tag => tag.Key == theme))}")));

    private static (string Id, ThemeDocument Units)[] ReadUnits(DirectoryInfo corpus)
    {
        CleaningRules rules = CorpusReader.ReadRules();
        return
        [
            .. CorpusReader.Read(corpus)
                .AsParallel()
                .AsOrdered()
                .Select(document => (document.Id, Units: ThemedDocument.UnitsOf(document, rules)))
                .Where(document => document.Units is not null)
                .Select(document => (document.Id, document.Units!)),
        ];
    }

    private static ThemeLexicon ReadLexicon()
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(Directory.GetCurrentDirectory())
            ?? throw new InvalidDataException("Neither this folder nor one above it has 'input/collections'. Run this inside the repository.");
        ThemeLexiconReading reading = ThemeLexiconReader.Read(repository.Read(ThemeLexiconReader.Path), [.. Content.Vocabularies.Read(repository.ReadContent()).Of<Content.Theme>().All.Select(theme => theme.Key)]);
        return reading.Lexicon ?? throw new InvalidDataException($"The lexicon has errors: {reading.Findings[0]}");
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
