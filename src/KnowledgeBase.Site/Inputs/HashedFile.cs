namespace KnowledgeBase.Site.Inputs;

/// <summary>A file and what it held.</summary>
/// <param name="Path">With '/', relative to the repository or to the part.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
public readonly record struct HashedFile(string Path, string Sha256);
