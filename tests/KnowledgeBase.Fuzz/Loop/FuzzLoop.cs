using System.Diagnostics;
using KnowledgeBase.Fuzz.Coverage;
using KnowledgeBase.Fuzz.Mutation;
using KnowledgeBase.Fuzz.Targets;

namespace KnowledgeBase.Fuzz.Loop;

/// <summary>Runs a target on inputs that are made of those which reached something new. The same options without a time give the same inputs.</summary>
public sealed class FuzzLoop(FuzzTarget target, FuzzOptions options)
{
    // The first runs compile the program.
    private const int WarmUp = 100;
    private const double SlowMilliseconds = 1_000;

    private readonly CoverageMap _reached = new();
    private readonly List<byte[]> _queue = [];
    private readonly List<byte[]> _taken = [];
    private readonly Dictionary<string, FuzzCrash> _crashes = new(StringComparer.Ordinal);
    private readonly FindingsFolder _folder = new(options.Findings is { } folder ? Path.Join(folder, target.Name) : null);
    private long _executions;
    private long _accepted;
    private double _slowest;
    private int _slow;

    public FuzzReport Run()
    {
        long started = Stopwatch.GetTimestamp();
        byte[][] stored = [.. options.Corpus is { } corpus ? Corpus.Read(corpus) : []];
        foreach (byte[] input in target.Seeds.Concat(stored))
        {
            Execute(input);
        }

        if (_queue.Count == 0)
        {
            throw new InvalidOperationException("No seed reached a basic block: the assemblies are not instrumented.");
        }

        var mutator = new Mutator(target, new Random(options.Seed));
        while (_executions < options.Executions && Stopwatch.GetElapsedTime(started).TotalSeconds < options.Seconds)
        {
            Execute(mutator.Next(_queue, _taken));
        }

        if (options.KeepBytes > 0 && options.Corpus is { } kept)
        {
            Corpus.Write(kept, Corpus.Smallest(_queue, options.KeepBytes, CountsOf));
        }

        _folder.Done();
        return new FuzzReport
        {
            Target = target.Name,
            Executions = _executions,
            Edges = _reached.Edges,
            Kept = _queue.Count,
            Crashes = [.. _crashes.Values],
            Seconds = Stopwatch.GetElapsedTime(started).TotalSeconds,
            SlowestMilliseconds = _slowest,
            Slow = _slow,
            Accepted = _accepted,
        };
    }

    private void Execute(byte[] input)
    {
        _folder.Running(input);
        Cov.Reset();
        long started = Stopwatch.GetTimestamp();
        bool isTaken = false;
        try
        {
            isTaken = target.Run(input);
        }
        catch (Exception exception)
        {
            // Whatever it is: the contract of every target is to throw nothing.
            Note(input, exception);
        }

        double milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        _slowest = _executions < WarmUp ? 0 : Math.Max(_slowest, milliseconds);
        if (milliseconds > SlowMilliseconds && _executions >= WarmUp)
        {
            _slow++;
            _folder.Keep("slow", input);
        }

        _executions++;
        _accepted += isTaken ? 1 : 0;
        if (_reached.Add(Cov.Map))
        {
            _queue.Add(input);
            if (isTaken)
            {
                _taken.Add(input);
            }
        }
    }

    private void Note(byte[] input, Exception exception)
    {
        string where = new StackTrace(exception).GetFrames().Select(static frame => frame.GetMethod()).FirstOrDefault(static method => method?.DeclaringType?.FullName is { } name && name.StartsWith("KnowledgeBase.", StringComparison.Ordinal) && !name.EndsWith(nameof(Claim), StringComparison.Ordinal)) is { } thrower
            ? $"{thrower.DeclaringType?.Name}.{thrower.Name}"
            : "elsewhere";
        string kind = $"{exception.GetType().Name} in {where}" + (exception is ClaimException ? $": {exception.Message.Split('\n')[0]}" : "");
        FuzzCrash? known = _crashes.GetValueOrDefault(kind);
        bool isSmaller = known is null || input.Length < known.Input.Length;
        if (isSmaller)
        {
            _folder.Keep("crash", input);
        }

        _crashes[kind] = new FuzzCrash(kind, isSmaller ? exception.ToString() : known!.Message, isSmaller ? input : known!.Input, (known?.Count ?? 0) + 1); // One that is not smaller is smaller than none.
    }

    private byte[] CountsOf(byte[] input)
    {
        Cov.Reset();
        try
        {
            target.Run(input);
        }
        catch (Exception)
        {
            // It is noted already, and is no input to keep.
            return [];
        }

        return Cov.Map.ToArray();
    }
}
