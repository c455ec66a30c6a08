using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Merge;

/// <summary>A speech that is imported again, and the file that people may have edited since the last time.</summary>
public sealed record MergeRequest
{
    /// <summary>The speech as it is in the repository.</summary>
    public required TextFile File { get; init; }

    /// <summary>The Markdown that the import writes now.</summary>
    public required string Incoming { get; init; }

    /// <summary>What the last import wrote; null when that is not on record.</summary>
    public ImportRecord? Record { get; init; }

    /// <summary>Who wins a conflict; null to be told of it.</summary>
    public MergeSide? Winner { get; init; }

    public required CleaningRules Rules { get; init; }

    public required BodyVocabulary Vocabulary { get; init; }

    /// <summary>Words for a reader of the Markdown, from a key of the vocabulary GapReason.</summary>
    public required Func<string, string> GapLabel { get; init; }
}
