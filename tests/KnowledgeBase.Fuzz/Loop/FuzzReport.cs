namespace KnowledgeBase.Fuzz.Loop;

/// <summary>What came of a run.</summary>
public sealed record FuzzReport
{
    public required string Target { get; init; }

    public required long Executions { get; init; }

    /// <summary>Edges between basic blocks that some input went.</summary>
    public required int Edges { get; init; }

    /// <summary>Inputs that went where none had gone.</summary>
    public required int Kept { get; init; }

    /// <summary>One for each kind, by the exception and where it was thrown.</summary>
    public required IReadOnlyList<FuzzCrash> Crashes { get; init; }

    public required double Seconds { get; init; }

    /// <summary>Of the slowest input, after the first hundred, which compile the program.</summary>
    public required double SlowestMilliseconds { get; init; }

    /// <summary>Inputs that took more than a second.</summary>
    public required int Slow { get; init; }

    /// <summary>Executions whose input was taken, as opposed to refused with a typed failure.</summary>
    public required long Accepted { get; init; }
}

/// <summary>An input that broke the contract of its target, the smallest of its kind, and how often the kind came up.</summary>
public sealed record FuzzCrash(string Kind, string Message, byte[] Input, int Count);
