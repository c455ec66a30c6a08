using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Dates;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.FiguresInText;
using KnowledgeBase.Annotate.Frames;
using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Bench.Annotating;

/// <summary><c>annotate --corpus DIR</c>: annotates every document of a corpus and prints the seconds of each detector and of all together.</summary>
internal static class AnnotateBench
{
    public static Command Command()
    {
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "A folder with *.jsonl.gz files.", HelpName = "DIR", Required = true };
        var speeches = new Option<int>("--speeches") { Description = "As many texts cut from the corpus; 0 takes its documents as they are." };
        Option<TextLength?> length = TextLength.Option();
        var dump = new Option<DirectoryInfo?>("--dump") { Description = "Write what each detector found to this folder.", HelpName = "DIR" };
        var command = new Command("annotate", "Annotate every document of the corpus and print the seconds of each detector.") { corpus, speeches, length, dump };
        command.SetAction(parsed => Run(Texts(parsed.GetRequiredValue(corpus), parsed.GetValue(speeches), parsed.GetValue(length)), parsed.GetValue(dump)));
        return command;
    }

    private static IReadOnlyList<CorpusDocument> Texts(DirectoryInfo corpus, int speeches, TextLength? length)
    {
        IReadOnlyList<CorpusDocument> documents = CorpusReader.Read(corpus);
        return speeches == 0 ? documents : [.. new SpeechTexts(documents, seed: 1, length).Take(speeches).Select(static (text, i) => new CorpusDocument(FormattableString.Invariant($"{i:00000}"), "", text))];
    }

    private static int Run(IReadOnlyList<CorpusDocument> texts, DirectoryInfo? dump)
    {
        (DocumentFinder documents, ThemeClassifier themes) = ReadLexicons();
        SpeechBody[] bodies = [.. texts.Select(CorpusBodies.Of)];
        SpeechLine[][] lines = new SpeechLine[bodies.Length][];
        Print($"{texts.Count} documents, {texts.Sum(static text => (long)text.Text.Length) / 1e6:0.0} M characters; {Environment.ProcessorCount} processors, one thread for each detector alone");

        Measure("lines and folding", i => (lines[i] = [.. SpeechLine.Of(bodies[i])]).Length);
        Measure("documents", i => lines[i].Sum(line => documents.In(line).Count));
        Measure("quotations", i => lines[i].Sum(static line => QuotationReader.In(line).Count));
        Measure("figures", i => lines[i].Sum(static line => FigureFinder.In(line).Count));
        Measure("dates", i => lines[i].Sum(static line => DateFinder.In(line).Count));
        Measure("redactions", i => lines[i].Sum(static line => RedactionFinder.In(line).Count));
        Measure("parallels", i => ParallelFinder.Of(lines[i]).Count);
        Measure("outline and themes", i => themes.Read(ThemeUnits.Of(texts[i].Title, SpeechOutline.Of(bodies[i]))).Themes.Count);

        var annotations = new SpeechAnnotations[bodies.Length];
        long started = Stopwatch.GetTimestamp();
        Parallel.For(0, bodies.Length, i =>
        {
            annotations[i] = SpeechAnnotations.Of(bodies[i], documents);
            themes.Read(ThemeUnits.Of(texts[i].Title, SpeechOutline.Of(bodies[i])));
        });
        Print($"{"all, on all processors",-24}{Stopwatch.GetElapsedTime(started).TotalSeconds,8:0.00} s");
        if (dump is not null)
        {
            AnnotationDump.Write(dump, texts, bodies, annotations);
        }

        return 0;

        void Measure(string name, Func<int, int> work)
        {
            long begun = Stopwatch.GetTimestamp();
            int found = 0;
            for (int i = 0; i < bodies.Length; i++)
            {
                found += work(i);
            }

            Print($"{name,-24}{Stopwatch.GetElapsedTime(begun).TotalSeconds,8:0.00} s{found,10} found");
        }
    }

    private static (DocumentFinder Documents, ThemeClassifier Themes) ReadLexicons()
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(Directory.GetCurrentDirectory())
            ?? throw new InvalidDataException("Neither this folder nor one above it has 'input/collections'. Run this inside the repository.");
        TextFile[] files = [.. repository.ReadContent()];
        DocumentLexicon documents = DocumentLexiconReader.Read(files.First(static file => file.Path == DocumentLexiconReader.Path)).Lexicon
            ?? throw new InvalidDataException($"'{DocumentLexiconReader.Path}' has mistakes; 'kb check' names them.");
        ThemeLexicon themes = ThemeLexiconReader.Read(files.First(static file => file.Path == ThemeLexiconReader.Path), [.. Content.Vocabularies.Read(files).Of<Content.Theme>().All.Select(static theme => theme.Key)]).Lexicon
            ?? throw new InvalidDataException($"'{ThemeLexiconReader.Path}' has mistakes; 'kb check' names them.");
        return (new DocumentFinder(documents), new ThemeClassifier(themes));
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
