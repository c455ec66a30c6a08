using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Rules.PersonalData;

namespace KnowledgeBase.Bench.PersonalData;

/// <summary>
/// <c>personal</c>: how often the finder of personal data speaks on clean documents, where nearly every finding is a false alarm. The words
/// that were found are printed only on demand, to be read by a person.
/// </summary>
internal static class PersonalBench
{
    private const double Per = 100_000;
    private const int Around = 16;

    public static Command Command()
    {
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "A folder with *.jsonl.gz files.", HelpName = "DIR", Required = true };
        var show = new Option<bool>("--show") { Description = "Print each finding with the words around it." };
        var command = new Command("personal", "Count what is taken for personal data in a corpus that has none to speak of.") { corpus, show };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpus), parsed.GetValue(show)));
        return command;
    }

    private static int Run(DirectoryInfo corpus, bool show)
    {
        IReadOnlyList<CorpusDocument> documents = CorpusReader.Read(corpus);
        long characters = documents.Sum(static document => (long)document.Text.Length);
        long begin = Stopwatch.GetTimestamp();
        (CorpusDocument Document, PersonalDatum Datum)[] found =
            [.. documents.SelectMany(static document => PersonalDataFinder.Find(document.Text).Select(datum => (document, datum)))];
        TimeSpan time = Stopwatch.GetElapsedTime(begin);
        foreach ((CorpusDocument document, PersonalDatum datum) in show ? found : [])
        {
            int start = Math.Max(0, datum.Start - Around);
            string words = document.Text[start..Math.Min(document.Text.Length, datum.End + Around)].ReplaceLineEndings(" ");
            Print($"{document.Id} {datum.Rule.Id} {words}");
        }

        foreach (IGrouping<string, PersonalDatum> rule in found.Select(static hit => hit.Datum).GroupBy(static datum => datum.Rule.Id).OrderBy(static rule => rule.Key, StringComparer.Ordinal))
        {
            Print($"{rule.Key}: {rule.Count()}, {rule.Count() * Per / characters:0.000} per 100,000 characters");
        }

        Print($"{documents.Count} documents, {characters} characters: {found.Length} found, {found.Length * Per / characters:0.000} per 100,000 characters, in {time.TotalSeconds:0.0} s");
        return 0;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
