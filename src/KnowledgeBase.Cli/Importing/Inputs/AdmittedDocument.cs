namespace KnowledgeBase.Cli.Importing.Inputs;

/// <summary>A document that is to be imported, and where its files will be in the repository.</summary>
internal sealed record AdmittedDocument
{
    public required ImportInput Input { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>Of <see cref="Bytes"/>, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required string SpeechPath { get; init; }

    public string SeedPath => Input.SeedPath;
}
