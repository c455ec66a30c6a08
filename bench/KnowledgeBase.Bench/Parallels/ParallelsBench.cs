using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Bench.Parallels;

/// <summary>How long it takes to find what the documents of a corpus have in common, what that needs, and how much there is.</summary>
internal static class ParallelsBench
{
    public static Command Command()
    {
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "The folder of the corpus.", Required = true };
        var speeches = new Option<int>("--speeches") { Description = "As many texts of a speech's length, cut from the corpus; 0 takes its documents as they are.", DefaultValueFactory = static _ => 0 };
        Option<TextLength?> length = TextLength.Option();
        var samples = new Option<int>("--samples") { Description = "How many passages to print.", DefaultValueFactory = static _ => 0 };
        var command = new Command("parallels", "Measures the search for passages that documents have in common.") { corpus, speeches, length, samples };
        command.SetAction(parse => Run(parse.GetRequiredValue(corpus), parse.GetValue(speeches), parse.GetValue(length), parse.GetValue(samples)));
        return command;
    }

    private static void Run(DirectoryInfo corpus, int speeches, TextLength? length, int samples)
    {
        ComparedText[] texts = [.. Texts(corpus, speeches, length).Select(Text)];
        // What reading left behind is not what the search needs.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        Say($"{texts.Length} texts, {texts.Sum(static text => text.Lines.Sum(static line => (long)line.Text.Length)) / 1e6:f1} million characters, {Megabytes()} MB before");
        var watch = Stopwatch.StartNew();
        ParallelReading reading = ParallelFinder.Find(texts);
        Say($"parallels {watch.Elapsed.TotalSeconds,7:f2} s, {Processor():f0} s of processor time so far, peak {Megabytes()} MB");
        foreach (IGrouping<ParallelKind, ParallelPassage> kind in reading.Passages.GroupBy(static passage => passage.Kind).OrderBy(static kind => kind.Key))
        {
            Say($"{kind.Key,-9} {kind.Count(),8} passages between {kind.Select(static passage => (passage.First.Speech, passage.Second.Speech)).Distinct().Count(),8} pairs of texts");
        }

        Say($"the same speech: {reading.SameSpeeches.Count} groups of {reading.SameSpeeches.Sum(static group => group.Speeches.Count)} texts");
        watch.Restart();
        PhraseReading phrases = PhraseFinder.Find(texts, reading.SameSpeeches);
        Say($"phrases   {watch.Elapsed.TotalSeconds,7:f2} s, {Processor():f0} s of processor time so far, peak {Megabytes()} MB");
        Say($"{phrases.Phrases.Count} phrases at {phrases.Phrases.Sum(static phrase => phrase.Places.Count)} places; shared {100.0 * phrases.Texts.Sum(static text => text.Lines.Sum(static line => (long)line.Shared)) / phrases.Texts.Sum(static text => text.Lines.Sum(static line => (long)line.Characters)):f1} % of all characters");
        for (int i = 0; i < samples && i < phrases.Phrases.Count; i++)
        {
            RepeatedPhrase phrase = phrases.Phrases[(int)((long)i * phrases.Phrases.Count / samples)];
            Say($"{phrase.Speeches,5} texts {phrase.Places.Count,6} places  {phrase.Text}");
        }

        Dictionary<string, ComparedText> byKey = texts.ToDictionary(static text => text.Key, StringComparer.Ordinal);
        for (int i = 0; i < samples && i < reading.Passages.Count; i++)
        {
            ParallelPassage passage = reading.Passages[(int)((long)i * reading.Passages.Count / samples)];
            Say($"{passage.Kind} {passage.Score:f2} {passage.First.Speech} {passage.Second.Speech}");
            Say($"    {Words(byKey, passage.First)}");
            Say($"    {Words(byKey, passage.Second)}");
        }
    }

    private static IEnumerable<string> Texts(DirectoryInfo corpus, int speeches, TextLength? length)
    {
        IReadOnlyList<CorpusDocument> documents = CorpusReader.Read(corpus);
        return speeches == 0 ? documents.Select(static document => document.Text) : new SpeechTexts(documents, seed: 1, length).Take(speeches);
    }

    private static ComparedText Text(string text, int number) => new(
        number.ToString("d5", CultureInfo.InvariantCulture),
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static (line, i) => new ComparedLine(line, [new SourceLinePiece(FormattableString.Invariant($"p{i}"), 0)])).ToEquatableArray());

    private static string Words(Dictionary<string, ComparedText> texts, ParallelSide side) => texts[side.Speech].Lines[side.Line].Text.Substring(side.Start, side.Length);

    private static double Processor()
    {
        using Process process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }

    private static long Megabytes()
    {
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1_000_000;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
