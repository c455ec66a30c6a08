namespace KnowledgeBase.Fuzz.Loop;

/// <summary>What one run does. It ends after so many executions or so many seconds, whichever is first.</summary>
public sealed record FuzzOptions
{
    /// <summary>A name of <see cref="Targets.FuzzTargets.Names"/>.</summary>
    public required string Target { get; init; }

    public required int Seed { get; init; }

    public long Executions { get; init; } = long.MaxValue;

    public double Seconds { get; init; } = double.MaxValue;

    /// <summary>Where inputs that crashed, were slow, or are being run are left; null leaves nothing.</summary>
    public string? Findings { get; init; }

    /// <summary>A folder of inputs to begin with, besides those of the target; null for none.</summary>
    public string? Corpus { get; init; }

    /// <summary>How many bytes of inputs to leave in the corpus at the end, those that cover most; 0 leaves it as it is.</summary>
    public int KeepBytes { get; init; }
}
