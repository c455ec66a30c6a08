using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Content;

/// <summary>One speech as published: checked, typed, with its text as blocks.</summary>
public sealed record Speech
{
    /// <summary>Path of the Markdown file relative to the repository, with '/'.</summary>
    public required string Path { get; init; }

    /// <summary>The address on the site, from the file's name: a–z, 0–9 and '-'.</summary>
    public required string Slug { get; init; }

    public required SpeechFrontMatter FrontMatter { get; init; }

    /// <summary>The vocabularies that its terms are of.</summary>
    public Vocabularies Vocabularies { get; init; } = Vocabularies.Shipped;

    public required Provenance Provenance { get; init; }

    public required SpeechBody Body { get; init; }
}
