using System.CommandLine;
using System.Globalization;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Bench.Reencoding;

/// <summary><c>reencode CORPUS_DIR</c>: documents in six encodings, half of them with the last character torn; counts the right texts.</summary>
internal static class ReencodeBench
{
    // What may stand for a torn character: at most its bytes, one by one.
    private const int TornTail = 3;

    public static Command Command()
    {
        var corpus = new Argument<DirectoryInfo>("CORPUS_DIR") { Description = "A folder with *.jsonl.gz files." };
        var documents = new Option<int>("--documents") { Description = "How many documents, evenly spread.", DefaultValueFactory = _ => 200 };
        var command = new Command("reencode", "Write documents in six encodings, half of them torn, and import them.") { corpus, documents };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpus), parsed.GetValue(documents)));
        return command;
    }

    private static int Run(DirectoryInfo corpus, int count)
    {
        CleaningRules rules = CorpusReader.ReadRules();
        IReadOnlyList<CorpusDocument> all = CorpusReader.Read(corpus);
        int step = Math.Max(1, all.Count / Math.Max(1, count));
        CorpusDocument[] documents = [.. all.Where((_, i) => i % step == 0).Take(count)];
        int right = 0;
        foreach (TargetEncoding encoding in TargetEncoding.All())
        {
            int before = right;
            for (int i = 0; i < documents.Length; i++)
            {
                string? wrong = Try(documents[i], encoding, torn: i % 2 == 1, rules);
                right += wrong is null ? 1 : 0;
                if (wrong is not null)
                {
                    Print($"  {encoding.Name} {documents[i].Id}{(i % 2 == 1 ? " torn" : "")}: {wrong}");
                }
            }

            Print($"{encoding.Name}: {right - before} of {documents.Length} right");
        }

        int tries = documents.Length * TargetEncoding.All().Count;
        Print($"right text {right} of {tries}");
        return right == tries ? 0 : 1;
    }

    private static string? Try(CorpusDocument document, TargetEncoding encoding, bool torn, CleaningRules rules)
    {
        string clean = document.Text.TrimEnd();
        string text = encoding.IsTraditional ? TraditionalCopy.Of(clean, encoding.IsWritable) : encoding.Writable(clean);

        // Only a character of several bytes can be torn.
        int end = torn ? Array.FindLastIndex(text.ToCharArray(), Han.IsHan) + 1 : text.Length;
        text = text[..end];
        try
        {
            ImportResult result = Importer.Import(new ImportRequest
            {
                SeedPath = $"seeds/{document.Id}.txt",
                Bytes = encoding.Write(text, torn),
                Rules = rules,
                GapLabel = static reason => reason,
            });
            return result.Speech is { } speech ? Difference(speech.Seed.Text, torn ? text[..^1] : text, torn) : result.Failure!.Message;
        }
        catch (Exception fault)
        {
            // A crash is one of the wrong answers; the others are still wanted.
            return fault.Message;
        }
    }

    private static string? Difference(string found, string expected, bool torn)
    {
        bool isRight = torn
            ? found.StartsWith(expected, StringComparison.Ordinal) && found.Length - expected.Length <= TornTail && !found[expected.Length..].Any(Han.IsHan)
            : found == expected;
        int at = found.AsSpan().CommonPrefixLength(expected);
        return isRight ? null : string.Create(CultureInfo.InvariantCulture, $"another text from offset {at}: '{found[at..Math.Min(found.Length, at + 10)]}' for '{expected[at..Math.Min(expected.Length, at + 10)]}'").ReplaceLineEndings("⏎");
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
