using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Bench.Sites;

/// <summary>Where the time of building a site goes: reading, planning, and making the files of each kind, one after another and without writing them.</summary>
internal static partial class SiteBench
{
    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A repository, such as 'check' makes." };
        var command = new Command("site", "Measures what the files of each kind cost a build.") { folder };
        command.SetAction((parse, cancellation) => RunAsync(parse.GetRequiredValue(folder), cancellation));
        return command;
    }

    private static async Task RunAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        RepositoryFolder repository = RepositoryFolder.FindFrom(folder.FullName) ?? throw new DirectoryNotFoundException($"'{folder}' is no repository.");
        SiteInput input = SiteInputReader.Read(LibraryLoader.Load(repository.ReadContent())).Input ?? throw new InvalidDataException("The input has errors; 'kb check' names them.");
        Say($"read                {watch.Elapsed.TotalSeconds,7:f2} s");
        watch.Restart();
        SitePlan plan = SiteBuilder.Plan(input);
        Say($"planned, with index {watch.Elapsed.TotalSeconds,7:f2} s");
        foreach (IGrouping<string, PlannedFile> kind in plan.Files.GroupBy(static file => KindOf(file.Path.Value)).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
        {
            watch.Restart();
            long bytes = 0;
            foreach (PlannedFile file in kind)
            {
                cancellation.ThrowIfCancellationRequested();
                bytes += (await file.MakeAsync()).Length;
            }

            Say($"{kind.Key,-28} {kind.Count(),7} files {bytes / 1e6,8:f1} MB {watch.Elapsed.TotalSeconds,7:f2} s {1e3 * watch.Elapsed.TotalSeconds / kind.Count(),8:f3} ms each");
        }
    }

    // The folder, and what the name ends with after the first dot.
    private static string KindOf(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        string folder = path.LastIndexOf('/') < 0 ? "" : path[..(path.LastIndexOf('/') + 1)];
        return Hash().Replace(folder, "*") + "*" + (name.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? name[dot..] : "");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9a-f]{16}")]
    private static partial Regex Hash();
}
