using System.CommandLine;
using System.Globalization;
using KnowledgeBase.Bench.Building;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Scaling;

/// <summary><c>scale</c>: one build, and the same site in parts and merged, at growing sizes: what each takes, what comes out, and whether the two are the same bytes.</summary>
internal static class ScaleBench
{
    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A repository that 'check' made; its speeches are taken, the first N for each size." };
        var sizes = new Option<int[]>("--speeches") { Description = "How many speeches, each measured.", AllowMultipleArgumentsPerToken = true, Required = true };
        var parts = new Option<int>("--parts") { Description = "In how many parts.", DefaultValueFactory = static _ => 4 };
        var command = new Command("scale", "Measure one build beside parts and their merging.") { folder, sizes, parts };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(sizes), parsed.GetValue(parts)));
        return command;
    }

    private static int Run(DirectoryInfo folder, int[] sizes, int parts)
    {
        RepositoryFolder source = RepositoryFolder.FindFrom(folder.FullName) ?? throw new DirectoryNotFoundException($"'{folder}' is no repository.");
        string[] paths = [.. source.List(LibraryLoader.SpeechFolder).Where(static path => path.EndsWith(".md", StringComparison.Ordinal))];
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors; seconds of wall time and of processor time, MiB at the peak, files, MB"));
        bool same = true;
        foreach (int size in sizes)
        {
            string scratch = Path.Join(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"kb-bench-scale-{size}"));
            ScaleFigures figures = ScaleFigures.Measure(SizedRepository.Make(source, paths, size, scratch), scratch, parts);
            Console.Out.Write(figures.ToString(size));
            same &= figures.AreTheSame;
            Directory.Delete(scratch, recursive: true);
        }

        return same ? 0 : 1;
    }
}
