using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Bench.Checking;

/// <summary>Medians in seconds of several runs, and the spread of the wall time. Processor time is this process's: a child's is not in it.</summary>
internal sealed record Timing(double Wall, double Fastest, double Slowest, double Processor)
{
    public string WallText => string.Create(CultureInfo.InvariantCulture, $"{Wall:0.00} s wall ({Fastest:0.00}–{Slowest:0.00})");

    /// <summary>Runs once without counting, then <paramref name="runs"/> times.</summary>
    public static Timing Of(int runs, Action work)
    {
        work();
        (double Wall, double Processor)[] all = [.. Enumerable.Range(0, runs).Select(_ => One(work))];
        double[] walls = [.. all.Select(static one => one.Wall).Order()];
        double[] processor = [.. all.Select(static one => one.Processor).Order()];
        return new Timing(walls[runs / 2], walls[0], walls[^1], processor[runs / 2]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{WallText}, {Processor:0.00} s of processor time");

    private static (double Wall, double Processor) One(Action work)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        long started = Stopwatch.GetTimestamp();
        work();
        return (Stopwatch.GetElapsedTime(started).TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }
}
