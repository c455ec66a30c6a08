using System.Text.Json.Serialization;
using KnowledgeBase.Cli.Importing.Reporting;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>What became of a document. <see cref="Number"/> is the request's; 0 answers the setup.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(WorkerReady), "ready")]
[JsonDerivedType(typeof(ImportedDocument), "imported")]
[JsonDerivedType(typeof(RefusedDocument), "refused")]
[JsonDerivedType(typeof(FailedDocument), "failed")]
internal abstract record WorkerAnswer
{
    public required int Number { get; init; }
}

/// <summary>The worker has read the rules and waits for documents.</summary>
internal sealed record WorkerReady : WorkerAnswer;

/// <summary>A document that became a speech: all that is written and told of it.</summary>
internal sealed record ImportedDocument : WorkerAnswer
{
    public required string Markdown { get; init; }

    /// <summary>Key of the vocabulary SeedEncoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>The text that is kept beside the document because its bytes cannot be written from the Markdown; null when they can.</summary>
    public string? Reading { get; init; }

    public required ImportReport Report { get; init; }

    /// <summary>Those questions of the report that no field answers: about the text itself.</summary>
    public IReadOnlyList<string> TextQuestions { get; init; } = [];
}

/// <summary>A document that cannot become a speech as it is: why, and what to do.</summary>
internal sealed record RefusedDocument : WorkerAnswer
{
    /// <summary>Name of a <see cref="Import.Decode.DecodeProblem"/>, or of the rule file's fault.</summary>
    public required string Problem { get; init; }

    public required string Message { get; init; }

    /// <summary>Encodings that might be right, best first.</summary>
    public IReadOnlyList<ReadingCandidate> Candidates { get; init; } = [];
}

/// <summary>An encoding and how much its reading looks like Chinese, −3 to 1.</summary>
internal sealed record ReadingCandidate(string Encoding, double Score);

/// <summary>A document that its worker did not survive or could not finish.</summary>
internal sealed record FailedDocument : WorkerAnswer
{
    public required WorkerFault Fault { get; init; }

    /// <summary>What happened and what to do.</summary>
    public required string Message { get; init; }
}
