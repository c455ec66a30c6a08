using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>Where a text comes from and everything that was done to it. Removed text has its contact details masked already.</summary>
public sealed record ProvenanceCard
{
    /// <summary>Path of the seed in the repository.</summary>
    public required string Seed { get; init; }

    /// <summary>The seed on the repository's web page, or null without a repository.</summary>
    public string? SeedUrl { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>What the seed is, when it is no plain text.</summary>
    public string? Format { get; init; }

    public required string Encoding { get; init; }

    /// <summary>Path in the repository of the text that was read from the seed, where the seed cannot be written again from it.</summary>
    public string? Reading { get; init; }

    /// <summary>The reading on the repository's web page, or null without one.</summary>
    public string? ReadingUrl { get; init; }

    /// <summary>The web page the text was published on, when known.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>The reviewed Markdown on the repository's web page, or null without a repository.</summary>
    public string? MarkdownUrl { get; init; }

    /// <summary>The newest release, where it has the text as it is; else null.</summary>
    public ProvenanceRelease? Release { get; init; }

    /// <summary>Sentences: what was changed throughout, such as the width of punctuation.</summary>
    public EquatableArray<string> Transformations { get; init; }

    public EquatableArray<RemovalRow> Removed { get; init; }

    public EquatableArray<CorrectionRow> Corrections { get; init; }
}

/// <summary>A release's number and its page.</summary>
public sealed record ProvenanceRelease(string Number, SitePath Path);

/// <summary>Removed text: why, by which rule, from where in the seed (line:column) and how often, and what it read.</summary>
public sealed record RemovalRow(string Reason, string Rule, string Place, int Count, string Text);

/// <summary>A correction in the block <paramref name="Anchor"/>: the seed reads <paramref name="From"/>, the site <paramref name="To"/>.</summary>
public sealed record CorrectionRow(string Anchor, string From, string To, string Reason);
