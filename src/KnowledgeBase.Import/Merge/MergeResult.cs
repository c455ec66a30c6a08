using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>How a speech comes out of being imported again.</summary>
public sealed record MergeResult
{
    public required MergeOutcome Outcome { get; init; }

    /// <summary>What the file is to hold; null when nothing may be written.</summary>
    public string? Markdown { get; init; }

    /// <summary>In the order of the file. With a winner these are settled, else they are the reason why nothing is written.</summary>
    public EquatableArray<MergeConflict> Conflicts { get; init; }
}
