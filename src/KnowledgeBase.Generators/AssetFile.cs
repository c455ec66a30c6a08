namespace KnowledgeBase.Generators;

/// <summary>A file under <c>theme/assets/</c>: its path in the repository, and the hash of its text; null for a file that is no text.</summary>
public sealed record AssetFile(string Path, string? Sha256);
