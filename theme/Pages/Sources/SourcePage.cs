using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Theme.Pages.Sources;

/// <summary>The page that shows a speech as its source has it, beside the edited text: nothing left out, everything removed marked.</summary>
public sealed record SourcePage
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public bool TitleIsSupplied { get; init; }

    /// <summary><c>lang</c> of the text: zh-Hans or zh-Hant.</summary>
    public required string Language { get; init; }

    /// <summary>Path of the raw document in the repository, and its SHA-256.</summary>
    public required string Seed { get; init; }

    public required string Sha256 { get; init; }

    public required EquatableArray<SourceRow> Rows { get; init; }
}

/// <summary>
/// A stretch of the source and what became of it. <paramref name="Line"/> is the line it begins in, from 1; null
/// where another row begins in the same line, and for what the source does not have.
/// <paramref name="Edited"/> is the block of the edited text, null where nothing was kept; <paramref name="IsTitle"/> where it became the title.
/// </summary>
public sealed record SourceRow(int? Line, EquatableArray<SourcePiece> Pieces, TextBlock? Edited, bool IsTitle = false)
{
    /// <summary>Why text of this row was removed, each reason once.</summary>
    public EquatableArray<string> Reasons { get; init; }

    /// <summary>Addresses of blocks that are no longer in the edited text and whose words begin in this row.</summary>
    public EquatableArray<string> Retired { get; init; }
}

/// <summary>What became of a piece of the source.</summary>
public enum SourceFate
{
    Kept,

    /// <summary>Kept with a mark of another width.</summary>
    Widened,

    Removed,
}

/// <summary>A piece of the source, verbatim but for contact details. <paramref name="Reason"/> says why it was removed.</summary>
public sealed record SourcePiece(SourceFate Fate, string Text, string? Reason = null);
