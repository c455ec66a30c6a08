using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>
/// The text of a block as a reader sees it (<see cref="Plain"/>), the marks that people put on it, and the way back to the file:
/// <see cref="Origins"/>[i] is the file offset of <c>Plain[i]</c>; one more entry gives the end.
/// </summary>
public sealed record InlineText
{
    public required string Plain { get; init; }

    public EquatableArray<InlineMark> Marks { get; init; }

    public required OffsetMap Origins { get; init; }
}

/// <summary>
/// <c>[text]{kind word…}</c>: <see cref="Start"/> and <see cref="Length"/> are UTF-16 code units in the block's plain text.
/// <see cref="Kind"/> is a key of the vocabulary MarkKind; <see cref="Span"/> is the whole mark in the file.
/// </summary>
public sealed record InlineMark(string Kind, EquatableArray<string> Words, int Start, int Length, SourceSpan Span);
