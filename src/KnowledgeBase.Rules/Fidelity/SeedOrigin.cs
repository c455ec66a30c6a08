namespace KnowledgeBase.Rules.Fidelity;

/// <summary>Where a character of the assembled text comes from.</summary>
public enum OriginKind
{
    Title,
    Block,
    BlockEnd,
    Removed,
}

/// <summary>
/// Origin of one character. <see cref="Index"/> is the number of the block or of the removal; <see cref="Offset"/> is the offset in the
/// Markdown file for a block, in the text itself for a title or a removal. UTF-16 code units.
/// </summary>
public readonly record struct SeedOrigin(OriginKind Kind, int Index, int Offset);
