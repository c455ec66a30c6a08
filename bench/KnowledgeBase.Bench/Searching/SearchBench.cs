using System.CommandLine;
using System.Diagnostics;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Writing;

namespace KnowledgeBase.Bench.Searching;

/// <summary>
/// <c>search</c>: writes an index of so many documents, measures that, and leaves in a folder what <c>bench/search/run.mjs</c> asks in a browser:
/// the index, the phrases with the right answers, and the same texts as pages for other engines.
/// </summary>
internal static class SearchBench
{
    private const int Seed = 20_250_326;

    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Gets the index, the phrases and the pages." };
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "Folder of the corpus.", Required = true };
        var count = new Option<int>("--documents") { Description = "How many texts.", DefaultValueFactory = _ => 2_000 };
        Option<TextLength?> length = TextLength.Option();
        var pages = new Option<bool>("--pages") { Description = "Write the texts as HTML pages, too." };
        var command = new Command("search", "Measure the writing of a search index, and check 560 phrases against a scan.") { folder, corpus, count, length, pages };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(corpus)!, parsed.GetValue(count), parsed.GetValue(length), parsed.GetValue(pages)));
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo corpus, int count, TextLength? length, bool pages)
    {
        IReadOnlyList<SearchDocument> documents = SearchTexts.Of(CorpusReader.Read(corpus), count, Seed, length);
        long characters = documents.Sum(static document => document.Passages.Sum(static passage => passage.Text.LongCount(static c => !char.IsWhiteSpace(c))));
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        long started = Stopwatch.GetTimestamp();
        Segment segment = SegmentWriter.Write(documents, SearchTexts.Fields);
        double wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        process.Refresh();
        long bytes = segment.Files.Sum(static file => (long)file.Content.Length);
        Console.WriteLine(FormattableString.Invariant($"documents {documents.Count}, 字 {characters:n0}"));
        Console.WriteLine(FormattableString.Invariant($"written in {wall:f1} s wall, {(process.TotalProcessorTime - before).TotalSeconds:f1} s of processor time on {Environment.ProcessorCount} cores; peak memory {process.PeakWorkingSet64 / 1048576.0:f0} MiB, the texts themselves included"));
        Console.WriteLine(FormattableString.Invariant($"{segment.Files.Count} files, {bytes:n0} bytes: {(double)bytes / characters:f2} a 字, text included"));
        foreach (IGrouping<char, SegmentFile> kind in segment.Files.GroupBy(static file => file.Name[0]))
        {
            Console.WriteLine(FormattableString.Invariant($"  {kind.Key}  {kind.Sum(static file => (long)file.Content.Length),12:n0}"));
        }

        BenchFolder.Write(folder, segment, documents, pages);
        PhraseSet phrases = PhraseSet.Of(documents, Seed);
        Check(new SegmentReader(new SegmentShards(segment)), phrases);
        BenchFolder.WritePhrases(folder, segment, phrases);
        return 0;
    }

    private static void Check(SegmentReader reader, PhraseSet phrases)
    {
        foreach (IGrouping<string, BenchPhrase> kind in phrases.All.GroupBy(static phrase => phrase.Kind))
        {
            int right = kind.Count(phrase =>
            {
                PhraseAnswer answer = reader.Find(phrase.Text);
                return answer.Passages == phrase.Passages && answer.Documents.Select(static document => document.Document).SequenceEqual(phrase.Documents);
            });
            Console.WriteLine(FormattableString.Invariant($"{kind.Key}: {right} of {kind.Count()} with exactly the right documents and passages"));
        }
    }
}
