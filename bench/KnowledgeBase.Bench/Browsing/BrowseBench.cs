using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Bench.Browsing;

/// <summary><c>browse</c>: how long the pages take that people browse, at several sizes of the same library.</summary>
internal static class BrowseBench
{
    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A repository, such as 'check' makes." };
        var speeches = new Option<int[]>("--speeches")
        {
            Description = "How many speeches, several times.",
            DefaultValueFactory = static _ => [1250, 2500, 5000, 10_000],
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("browse", "Measure lists, facets and theme pages of many speeches.") { folder, speeches };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(speeches)));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, int[] sizes)
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(folder.FullName) ?? throw new InvalidDataException($"'{folder}' has no 'input/collections'.");
        SiteInput input = SiteInputReader.Read(LibraryLoader.Load(repository.ReadContent())).Input ?? throw new InvalidDataException("The input has errors: see 'kb check'.");
        var classifier = new ThemeClassifier(input.Lexicon);
        AnnotatedSpeech[] speeches = [.. input.Speeches.AsParallel().AsOrdered().Select(speech => AnnotatedSpeech.Of(speech, classifier))];
        foreach (int size in sizes.Prepend(-sizes[0]))
        {
            // The first run is for the compiler, and is not printed.
            string line = await MeasureAsync(input, Enough(speeches, Math.Abs(size)));
            if (size > 0)
            {
                await Console.Out.WriteLineAsync(line);
            }
        }

        return 0;
    }

    private static async Task<string> MeasureAsync(SiteInput input, IEnumerable<AnnotatedSpeech> some)
    {
        long started = Stopwatch.GetTimestamp();
        EquatableArray<AnnotatedSpeech> speeches = SpeechLists.InOrder(some);
        EquatableArray<ThemedSpeeches> themes = ThemedSpeeches.Of(speeches);
        EquatableArray<FacetDivision> divisions = FacetDivision.All(speeches);
        var pages = new PageFrames(input.Site, Edition.Main, [Edition.Main], AssetsPipeline.Load());
        PlannedFile[] files =
        [
            .. ListsPipeline.Files(speeches, divisions, pages),
            .. ThemesPipeline.Files(themes, divisions, new KeyWordsBuilder(speeches, input.Lexicon), pages),
            .. OverviewPipeline.Files(speeches, themes, divisions, pages),
            .. PagesPipeline.Files(speeches, themes, divisions, input.About, input.Pages, pages),
        ];
        double planned = Stopwatch.GetElapsedTime(started).TotalSeconds;

        started = Stopwatch.GetTimestamp();
        int largest = 0;
        foreach (PlannedFile file in files)
        {
            largest = Math.Max(largest, (await file.MakeAsync()).Length);
        }

        double made = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{speeches.Count,6} speeches: {files.Length,5} pages, divided in {planned:0.00} s, {made / files.Length:0.00} ms a page, the largest {largest / 1000.0:0} kB");
    }

    private static IEnumerable<AnnotatedSpeech> Enough(AnnotatedSpeech[] speeches, int count) =>
        Enumerable.Range(0, count).Select(i => i < speeches.Length ? speeches[i] : Again(speeches[i % speeches.Length], i / speeches.Length));

    private static AnnotatedSpeech Again(AnnotatedSpeech speech, int round) =>
        speech with { Speech = speech.Speech with { Slug = string.Create(CultureInfo.InvariantCulture, $"{speech.Speech.Slug}-{round}") } };
}
