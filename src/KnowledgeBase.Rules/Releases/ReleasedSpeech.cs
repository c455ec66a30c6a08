namespace KnowledgeBase.Rules.Releases;

/// <summary>A speech of a release: its address, its title then, and the SHA-256 of its text as plain text (docs/citing.md).</summary>
public sealed record ReleasedSpeech(string Slug, string Title, string Sha256);
