namespace KnowledgeBase.Cli.Importing.Inputs;

/// <summary>One document to import, before anything of it is read; with a <see cref="Problem"/> it will not be read at all.</summary>
internal sealed record ImportInput
{
    /// <summary>The file as the user named it, or as it is called below a folder that the user named.</summary>
    public required string Shown { get; init; }

    /// <summary>Null for standard input.</summary>
    public string? FullPath { get; init; }

    /// <summary>Where its bytes are, or will be, in the repository, with '/'.</summary>
    public string SeedPath { get; init; } = "";

    /// <summary>Why it is no document, and what to do.</summary>
    public string? Problem { get; init; }
}
