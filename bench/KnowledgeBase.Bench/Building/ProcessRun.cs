using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Bench.Building;

/// <summary>A run of a program, of any language: what it took from start to end.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Processor">Seconds of processor time, of all threads.</param>
/// <param name="PeakMiB">The most memory that it occupied at a time.</param>
internal sealed record ProcessRun(double Wall, double Processor, double PeakMiB)
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(20);

    /// <exception cref="InvalidDataException">The program ended with another exit code than 0.</exception>
    public static ProcessRun Of(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        var errors = new List<string>();
        process.ErrorDataReceived += (_, line) => errors.Add(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        TimeSpan processor = default;
        while (!process.WaitForExit(s_look))
        {
            // Both only grow, so the last look before the end is short of the truth by no more than a look's time.
            try
            {
                processor = process.TotalProcessorTime;
                peak = PeakOf(process.Id) ?? peak;
            }
            catch (InvalidOperationException)
            {
                // It ended between the two looks.
            }
        }

        double wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        process.WaitForExit();
        return process.ExitCode == 0
            ? new ProcessRun(wall, processor.TotalSeconds, peak / 1048576.0)
            : throw new InvalidDataException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}: {string.Join(' ', errors.TakeLast(3))}");
    }

    /// <summary>The run in the middle by wall time, and the most memory of all.</summary>
    public static ProcessRun MedianOf(int runs, Func<ProcessRun> run)
    {
        ProcessRun[] all = [.. Enumerable.Range(0, runs).Select(_ => run()).OrderBy(static one => one.Wall)];
        return all[runs / 2] with { PeakMiB = all.Max(static one => one.PeakMiB) };
    }

    // Linux keeps the most that a process has occupied, in kB; .NET does not tell it there.
    private static long? PeakOf(int process)
    {
        const string Key = "VmHWM:";
        string status = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status";
        string? line = File.Exists(status) ? File.ReadLines(status).FirstOrDefault(static line => line.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line is not null && long.TryParse(line.AsSpan(Key.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture, out long kilobytes) ? kilobytes * 1024 : null;
    }
}
