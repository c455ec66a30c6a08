using System.CommandLine;
using System.Globalization;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Bench.Slow;

/// <summary><c>slow</c>: how the time to read a document grows with its size when one thing is repeated in it, for patterns that make readers slow.</summary>
internal static class SlowBench
{
    private const int Runs = 3;
    private const double MostExponent = 1.3;
    private const double MostSeconds = 1;

    // A reader that needs longer is as slow as it needs to be known.
    private const double Enough = 20;

    private static readonly int[] s_lengths = [16_000, 32_000, 64_000, 128_000];

    public static Command Command()
    {
        var command = new Command("slow", "Measure how the time of reading grows with the size of a document that repeats one thing.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        CleaningRules rules = CorpusReader.ReadRules();
        Print($"{SlowPattern.All.Count} patterns, characters {string.Join(", ", s_lengths)}; milliseconds of processor time, the fastest of {Runs}; exponent by least squares; '-' was refused");
        int over = 0;
        foreach (SlowPattern pattern in SlowPattern.All)
        {
            SlowReading.Of(pattern, 2_000, rules)();
            List<(double Length, double Seconds)> times = [];
            string shown = "";
            foreach (int length in s_lengths)
            {
                (double seconds, bool isRead) = Fastest(SlowReading.Of(pattern, length, rules));
                times.Add((length, seconds));
                shown += string.Create(CultureInfo.InvariantCulture, $" {seconds * 1_000,9:0.0}{(isRead ? ' ' : '-')}");
                if (seconds > Enough)
                {
                    break;
                }
            }

            // Below a millisecond the clock and the collector are measured.
            double exponent = times[^1].Seconds < 0.001 ? 0 : Exponent(times);
            bool isSlow = exponent > MostExponent || times[^1].Seconds > MostSeconds;
            over += isSlow ? 1 : 0;
            Print($"{(isSlow ? "!" : " ")} {pattern.Reader,-12}{shown}  {exponent:0.00}  {pattern.Piece.ReplaceLineEndings("\\n")}");
        }

        Print($"{over} patterns over exponent {MostExponent} or {MostSeconds} s");
        return over == 0 ? 0 : 1;
    }

    private static (double Seconds, bool IsRead) Fastest(Func<bool> read)
    {
        bool isRead = false;
        double fastest = double.MaxValue;
        for (int run = 0; run < Runs && (run == 0 || fastest < Enough); run++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            isRead = read();
            fastest = Math.Min(fastest, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return (fastest, isRead);
    }

    private static double Exponent(List<(double Length, double Seconds)> times)
    {
        double[] x = [.. times.Select(static time => Math.Log(time.Length))];
        double[] y = [.. times.Select(static time => Math.Log(time.Seconds))];
        double meanX = x.Average();
        double meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
