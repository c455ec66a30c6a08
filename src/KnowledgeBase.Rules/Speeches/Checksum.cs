namespace KnowledgeBase.Rules.Speeches;

/// <summary>The SHA-256 of a raw document as the front matter states it, and where it does.</summary>
public readonly record struct Checksum(string Sha256, SourceSpan Span);
