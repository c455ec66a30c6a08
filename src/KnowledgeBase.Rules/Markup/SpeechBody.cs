using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>The body of one speech file: its blocks in reading order.</summary>
public sealed record SpeechBody(EquatableArray<BodyBlock> Blocks);

/// <summary>
/// One block of a speech. <see cref="Id"/> is its address, minted at import and never changed; <see cref="FormerIds"/> are addresses
/// of blocks that were merged into it. <see cref="Span"/> is the block in the file, without the blank line after it.
/// </summary>
public abstract record BodyBlock
{
    public required string Id { get; init; }

    public EquatableArray<string> FormerIds { get; init; }

    public required SourceSpan Span { get; init; }
}

/// <summary>
/// A heading (一、, （一）, 1. …). <see cref="Level"/> is 2, 3 or 4 as the number of '#'. A run-in heading is the first sentence of its
/// paragraph: the next block continues on the same line of the seed.
/// </summary>
public sealed record HeadingBlock : BodyBlock
{
    public required int Level { get; init; }

    public required InlineText Content { get; init; }

    public bool RunIn { get; init; }

    /// <summary>The line of the seed goes on with the next block: the break between the two was lost and is supplied.</summary>
    public bool RunOn { get; init; }
}

public sealed record ParagraphBlock : BodyBlock
{
    public required InlineText Content { get; init; }

    /// <summary>The line of the seed goes on with the next block: the break between the two was lost and is supplied.</summary>
    public bool RunOn { get; init; }
}

/// <summary>
/// Text that the source does not have. <see cref="Reason"/> is a key of the vocabulary GapReason; <see cref="Characters"/> its size in
/// 字 where the source states it. <see cref="Omitted"/> are headings known from the source's own contents list only.
/// </summary>
public sealed record GapBlock : BodyBlock
{
    public required string Reason { get; init; }

    public int? Characters { get; init; }

    public EquatableArray<string> Omitted { get; init; }
}

/// <summary>A remark of the editors, never part of the speech.</summary>
public sealed record NoteBlock : BodyBlock
{
    public required InlineText Content { get; init; }
}
