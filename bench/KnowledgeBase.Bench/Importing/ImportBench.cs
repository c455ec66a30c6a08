using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Bench.Importing;

/// <summary><c>import CORPUS_DIR</c>: imports every document and reports what was lost, refused, missed and how long it took.</summary>
internal static class ImportBench
{
    private const int ShownMisses = 40;

    public static Command Command()
    {
        var corpus = new Argument<DirectoryInfo>("CORPUS_DIR") { Description = "A folder with *.jsonl.gz files." };
        var dump = new Option<DirectoryInfo?>("--dump") { Description = "Write every removal with its context and the structure of a sample to this folder.", HelpName = "DIR" };
        var sample = new Option<int>("--sample") { Description = "How many documents' structure to dump, evenly spread.", DefaultValueFactory = _ => 60 };
        var command = new Command("import", "Import every document of the corpus and report.") { corpus, dump, sample };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpus), parsed.GetValue(dump), parsed.GetValue(sample)));
        return command;
    }

    private static int Run(DirectoryInfo corpus, DirectoryInfo? dump, int sample)
    {
        CleaningRules rules = CorpusReader.ReadRules();
        IReadOnlyList<CorpusDocument> documents = CorpusReader.Read(corpus);
        long started = Stopwatch.GetTimestamp();
        TimeSpan busy = Process.GetCurrentProcess().TotalProcessorTime;
        DocumentRun[] runs = new DocumentRun[documents.Count];
        Parallel.For(0, documents.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => runs[i] = Import(documents[i], rules));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        busy = Process.GetCurrentProcess().TotalProcessorTime - busy;

        bool good = Report(runs);
        Print($"{elapsed.TotalSeconds:0.0} s elapsed, {busy.TotalSeconds:0.0} s of processor time, {Environment.ProcessorCount} processors");
        if (dump is not null)
        {
            RemovalDump.Write(dump, runs, sample);
        }

        return good ? 0 : 1;
    }

    private static DocumentRun Import(CorpusDocument document, CleaningRules rules)
    {
        try
        {
            ImportResult result = Importer.Import(new ImportRequest
            {
                SeedPath = $"seeds/{document.Id}.txt",
                Bytes = Encoding.UTF8.GetBytes(document.Text),
                Rules = rules,
                GapLabel = static reason => reason,
            });
            return new DocumentRun(document.Id, document.Text, result.Speech, result.Failure?.Message, null);
        }
        catch (Exception fault)
        {
            // A crash is what is counted here; the run goes on.
            return new DocumentRun(document.Id, document.Text, null, null, fault);
        }
    }

    private static bool Report(DocumentRun[] runs)
    {
        List<DocumentRun> imported = [.. runs.Where(run => run.Speech is not null)];
        foreach (DocumentRun run in runs.Where(run => run.Speech is null))
        {
            Print($"{run.Id}: {run.Refusal}{run.Crash}");
        }

        int crashes = runs.Count(run => run.Crash is not null);
        int unaccounted = imported.Sum(run => run.Unaccounted);
        Print($"{runs.Length} documents, {runs.Sum(run => run.Text.Length)} characters (UTF-16 code units)");
        Print($"{crashes} crashes, {runs.Count(run => run.Refusal is not null)} refusals, {unaccounted} characters unaccounted for");
        foreach (var rule in imported.SelectMany(run => run.Speech!.Ledger.Removed.Select(span => (span.Rule, run.Id, span.Length))).GroupBy(span => span.Rule!).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            Print($"  removed {rule.Key}: {rule.Count()} times, {rule.Sum(span => span.Length)} characters, {rule.Select(span => span.Id).Distinct().Count()} documents");
        }

        List<(string Id, HeadingRecall Recall)> headings = [.. imported.Select(run => (run.Id, HeadingRecall.Of(run)))];
        int lines = headings.Sum(entry => entry.Recall.Lines);
        int found = headings.Sum(entry => entry.Recall.InOutline);
        Print($"{lines} lines begin with 一、 or （一）: {found} found ({100.0 * found / Math.Max(1, lines):0.000} %), {headings.Sum(entry => entry.Recall.InMarkdown)} of them as Markdown headings");
        foreach ((string id, string line) in headings.SelectMany(entry => entry.Recall.Missed.Select(line => (entry.Id, line))).Take(ShownMisses))
        {
            Print($"  missed {id}: {line[..Math.Min(line.Length, 60)]}");
        }

        return crashes == 0 && unaccounted == 0;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
