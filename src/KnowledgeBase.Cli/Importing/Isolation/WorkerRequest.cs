namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>A document to import; a second message with its bytes follows. <see cref="Number"/> counts a worker's documents from 1 and comes back with the answer.</summary>
internal sealed record WorkerRequest
{
    public required int Number { get; init; }

    /// <summary>Path of the seed in the repository, with '/'.</summary>
    public required string SeedPath { get; init; }

    /// <summary>Key of the vocabulary SeedEncoding that somebody chose; null to find out.</summary>
    public string? Encoding { get; init; }
}
