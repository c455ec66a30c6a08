using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>
/// A block, with the run-in heading that begins its line in the source. A phrase may run across the two, so they are one text.
/// Gaps and notes are no text of the source: their <see cref="Text"/> and <see cref="Pieces"/> are empty.
/// </summary>
public sealed record SourceLine(HeadingBlock? RunIn, BodyBlock Block)
{
    /// <summary>The plain text of the heading and of the block, which follow each other without a separator.</summary>
    public string Text => RunIn?.Content.Plain + ContentOf(Block)?.Plain;

    /// <summary>False for gaps and notes, which have no words of the speech.</summary>
    public bool IsText => RunIn is not null || Block is HeadingBlock or ParagraphBlock;

    /// <summary>The parts of <see cref="Text"/> that have an address of their own, in order.</summary>
    public EquatableArray<SourceLinePiece> Pieces =>
        RunIn is not null ? [new SourceLinePiece(RunIn.Id, 0), new SourceLinePiece(Block.Id, RunIn.Content.Plain.Length)]
        : ContentOf(Block) is not null ? [new SourceLinePiece(Block.Id, 0)]
        : [];

    /// <summary>The words of a block that are the speech's; null for gaps and notes.</summary>
    public static InlineText? ContentOf(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading.Content,
        ParagraphBlock paragraph => paragraph.Content,
        _ => null,
    };
}
