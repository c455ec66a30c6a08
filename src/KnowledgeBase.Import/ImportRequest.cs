using KnowledgeBase.Content;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Describe;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import;

/// <summary>A seed to import. <see cref="SeedPath"/> is relative to the repository, with '/'.</summary>
public sealed record ImportRequest
{
    public required string SeedPath { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>A key of <see cref="SeedEncodings.Keys"/> that a person has chosen or that is on record; null to find it out.</summary>
    public string? Encoding { get; init; }

    public required CleaningRules Rules { get; init; }

    /// <summary>The genres and levels that the knowledge base has.</summary>
    public Vocabularies Vocabularies { get; init; } = Vocabularies.Shipped;

    /// <summary>Words for a reader of the Markdown, from a key of the vocabulary GapReason.</summary>
    public required Func<string, string> GapLabel { get; init; }
}

/// <summary>One of the two: the speech, or why the bytes are none.</summary>
public sealed record ImportResult(ImportedSpeech? Speech, DecodeFailure? Failure);

/// <summary>An imported speech: the Markdown for the repository, and how it came about.</summary>
public sealed record ImportedSpeech
{
    public required string Slug { get; init; }

    public required string Markdown { get; init; }

    /// <summary>What was read from the document; its text is what the ledger and all places count in.</summary>
    public required DocumentReading Seed { get; init; }

    public required Ledger Ledger { get; init; }

    public required SpeechDescription Description { get; init; }

    public required Provenance Provenance { get; init; }

    public required SpeechBody Body { get; init; }

    public required Outline Outline { get; init; }

    /// <summary>What a person should look at, in Chinese.</summary>
    public required EquatableArray<string> Questions { get; init; }

    /// <summary>Those of the questions that a field of the front matter answers.</summary>
    public EquatableArray<string> FieldQuestions { get; init; }
}
