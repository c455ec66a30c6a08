using KnowledgeBase.Rules.NearDuplicates;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>What the rules that look at all files together need to know of one speech: small, so that ten thousand fit.</summary>
public sealed record SpeechFacts
{
    /// <summary>Path of the file relative to the repository, with '/'.</summary>
    public required string Path { get; init; }

    public required string Slug { get; init; }

    /// <summary>Addresses of its blocks in reading order, and the former ones that still lead to them.</summary>
    public required EquatableArray<string> BlockIds { get; init; }

    /// <summary>Where its title stands, and the checksum of its raw document, which no other speech has; null while the fields are in doubt.</summary>
    public SourceSpan? Title { get; init; }

    public Checksum? Seed { get; init; }

    /// <summary>What tells that much of its text stands elsewhere too.</summary>
    public TextSketch Sketch { get; init; } = TextSketch.Empty;
}
