using System.Text.Json.Serialization;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Importing.Reporting;

namespace KnowledgeBase.Cli.Importing;

/// <summary>What became of one document of an import.</summary>
internal sealed record ImportOutcome
{
    /// <summary>The document as the user named it.</summary>
    public required string File { get; init; }

    public required OutcomeKind Kind { get; init; }

    /// <summary>Path of its bytes in the repository; null when they are not there.</summary>
    public string? Seed { get; init; }

    /// <summary>Path of the speech made of it; null when there is none.</summary>
    public string? Speech { get; init; }

    /// <summary>Why it needs somebody, and what to do; null when all is well.</summary>
    public string? Message { get; init; }

    /// <summary>What the file took from the import and how conflicts were settled, as text; null when it took nothing or was new.</summary>
    public string? Changes { get; init; }

    /// <summary>How its import failed; set when <see cref="Kind"/> is <see cref="OutcomeKind.Failed"/>.</summary>
    public WorkerFault? Fault { get; init; }

    /// <summary>Set when it was imported.</summary>
    public ImportReport? Report { get; init; }

    /// <summary>Those questions of the report that are about the text itself.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> TextQuestions { get; init; } = [];

    /// <summary>Encodings that it might have, best first, when it was refused because that is not clear.</summary>
    [JsonIgnore]
    public IReadOnlyList<ReadingCandidate> Candidates { get; init; } = [];

    /// <summary>What this document alone would have the command end with.</summary>
    [JsonIgnore]
    public int ExitCode => Kind switch
    {
        OutcomeKind.Refused or OutcomeKind.Differs => Cli.ExitCode.Findings,
        OutcomeKind.Failed => Fault is WorkerFault.TimeLimit or WorkerFault.MemoryLimit ? Cli.ExitCode.Findings : Cli.ExitCode.OurFault,
        _ => Cli.ExitCode.Good,
    };

    public static ImportOutcome Refused(ImportInput input, string message) => new() { File = input.Shown, Kind = OutcomeKind.Refused, Message = message };
}

[JsonConverter(typeof(JsonStringEnumConverter<OutcomeKind>))]
internal enum OutcomeKind
{
    /// <summary>A speech that was not there before.</summary>
    Written,

    /// <summary>The speech is there, as the import would write it.</summary>
    Unchanged,

    /// <summary>The speech was there as an earlier import wrote it, or the user wanted the import's side of it.</summary>
    Replaced,

    /// <summary>The speech was there and edited; the edits stay, and what the import writes otherwise now was taken.</summary>
    Merged,

    /// <summary>The speech is there and edited where the import writes something else; it was left alone.</summary>
    Differs,

    /// <summary>The same bytes were imported under another name.</summary>
    Duplicate,

    /// <summary>No document, or none that can be imported as it is.</summary>
    Refused,

    /// <summary>Its import broke a limit or broke down.</summary>
    Failed,
}
