using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Serving;

/// <summary>
/// <c>serve</c>: how long it takes from the save of a speech until a browser that has its page open has the changed page: the save, the
/// event, the question whether the page has changed, the page. The server is <c>kb serve</c> as a process of its own.
/// </summary>
internal static class ServeBench
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(30);

    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "A repository, such as 'check' makes. Its speeches are edited and put back." };
        var edits = new Option<int>("--edits") { Description = "How many saves, each of another speech.", DefaultValueFactory = _ => 20 };
        var pause = new Option<double>("--pause") { Description = "Seconds between two saves.", DefaultValueFactory = _ => 3 };
        var current = new Option<bool>("--current") { Description = "Wait before each save until everything is up to date; otherwise most saves come while the rest is being made again." };
        var command = new Command("serve", "Measure how soon the preview shows a speech that was saved.") { folder, edits, pause, current };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(folder), parsed.GetValue(edits), TimeSpan.FromSeconds(parsed.GetValue(pause)), parsed.GetValue(current), cancellation));
        return command;
    }

    private static async Task RunAsync(DirectoryInfo folder, int edits, TimeSpan pause, bool waits, CancellationToken cancellation)
    {
        RepositoryFolder repository = RepositoryFolder.FindFrom(folder.FullName) ?? throw new DirectoryNotFoundException($"'{folder}' is no repository.");
        string[] speeches = [.. repository.List("input/speeches").Where(static path => path.EndsWith(".md", StringComparison.Ordinal))];
        var watch = Stopwatch.StartNew();
        await using RunningPreview preview = await RunningPreview.StartAsync(folder, cancellation);
        Print($"{speeches.Length} speeches, {Environment.ProcessorCount} processors; address printed after {watch.Elapsed.TotalSeconds:0.0} s");
        await preview.PageAsync(speeches[^1], cancellation);
        Print($"the first speech's page after {watch.Elapsed.TotalSeconds:0.0} s");
        await preview.UntilCurrentAsync(s_patience, cancellation);
        Print($"all pages after               {watch.Elapsed.TotalSeconds:0.0} s, {preview.Megabytes:0} MB");

        List<double> times = [];
        for (int i = 0; i < edits; i++)
        {
            if (waits)
            {
                await preview.UntilCurrentAsync(s_patience, cancellation);
            }

            await Task.Delay(pause, cancellation);
            string path = speeches[(int)((long)i * speeches.Length / edits)];
            times.Add(await preview.EditAsync(repository, path, string.Create(CultureInfo.InvariantCulture, $"第{i}次试改"), cancellation));
        }

        Print($"each, in ms: {string.Join(' ', times.Select(static time => (1e3 * time).ToString("0", CultureInfo.InvariantCulture)))}");
        watch.Restart();
        await preview.UntilCurrentAsync(s_patience, cancellation);
        double[] sorted = [.. times.Order()];
        Print($"save → changed page, {edits} saves: median {1e3 * sorted[sorted.Length / 2]:0} ms, p95 {1e3 * sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(.95 * sorted.Length) - 1)]:0} ms, fastest {1e3 * sorted[0]:0} ms, slowest {1e3 * sorted[^1]:0} ms");
        Print($"all pages up to date          {watch.Elapsed.TotalSeconds:0.0} s after the last, {preview.Megabytes:0} MB");
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
