using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Bench.Checking;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Building;

/// <summary>
/// <c>build</c>: how long <c>kb build</c> takes, pages, index and annotations together, and how much memory: cold, with nothing changed, with
/// one speech changed. In the same run, on the same speeches: Hugo, which makes pages alone, Pagefind on what Hugo made, and the limit program.
/// </summary>
internal static class BuildBench
{
    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A repository that 'check' made; its speeches are taken, the first N for each size." };
        var sizes = new Option<int[]>("--speeches") { Description = "How many speeches, each measured.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [100, 1000, 10000] };
        var runs = new Option<int>("--runs") { Description = "Runs of each; the median is printed.", DefaultValueFactory = _ => 3 };
        var pagefind = new Option<FileInfo?>("--pagefind") { Description = "The program 'pagefind'; without it Hugo alone is the peer.", HelpName = "FILE" };
        var history = new Option<FileInfo?>("--history") { Description = "A file of JSON lines that the figures are added to.", HelpName = "FILE" };
        var command = new Command("build", "Measure the build of whole sites beside Hugo, Pagefind and the limit.") { folder, sizes, runs, pagefind, history };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(sizes), parsed.GetValue(runs), parsed.GetValue(pagefind), parsed.GetValue(history)));
        return command;
    }

    private static int Run(DirectoryInfo folder, int[] sizes, int runs, FileInfo? pagefind, FileInfo? history)
    {
        RepositoryFolder source = RepositoryFolder.FindFrom(folder.FullName) ?? throw new DirectoryNotFoundException($"'{folder}' is no repository.");
        string[] paths = [.. source.List(LibraryLoader.SpeechFolder).Where(static path => path.EndsWith(".md", StringComparison.Ordinal))];
        Print($"{Environment.ProcessorCount} processors, {paths.Length} speeches to take from; seconds of wall time (of processor time; MiB at the peak), medians of {runs}");
        foreach (int size in sizes)
        {
            string scratch = Path.Join(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"kb-bench-build-{size}"));
            BuildFigures figures = BuildFigures.Measure(SizedRepository.Make(source, paths, size, scratch), scratch, runs, pagefind);
            foreach (string line in figures.Lines())
            {
                Print($"{size,6}  {line}");
            }

            if (history is not null)
            {
                File.AppendAllText(history.FullName, JsonSerializer.Serialize(figures.Entry(size)) + "\n");
            }

            Directory.Delete(scratch, recursive: true);
        }

        return 0;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
