using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>A document as the classifier sees it: its title, null when there is none, and the units of its body in order.</summary>
public sealed record ThemeDocument(string? Title, EquatableArray<ThemeUnit> Units);

/// <summary>
/// A stretch of text that is about something of its own: an item of the outline or a paragraph. <see cref="Title"/> is its own heading,
/// when it has one, and is part of <see cref="Pieces"/> too; <see cref="Ancestors"/> are the headings above, from the outermost.
/// </summary>
public sealed record ThemeUnit
{
    /// <summary>The caller's name for the unit; for a paragraph its block's address.</summary>
    public required string Id { get; init; }

    public EquatableArray<string> Ancestors { get; init; }

    public string? Title { get; init; }

    public required EquatableArray<TextPiece> Pieces { get; init; }
}

/// <summary>
/// A part of a block's plain text, which begins at <paramref name="Offset"/> of it, in UTF-16 code units. A block cut into several units, or a
/// unit that is interrupted by another, has several pieces.
/// </summary>
public sealed record TextPiece(string BlockId, int Offset, string Text);
