using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Parallels;

/// <summary>The passages of one speech that others have too, paragraph by paragraph.</summary>
public sealed record ParallelsPage
{
    public required SpeechLink Speech { get; init; }

    public required EquatableArray<ParallelParagraph> Paragraphs { get; init; }
}

/// <summary>A paragraph or heading and what is like it, the most like first. <see cref="Number"/> is that on the page of the speech; null for a heading.</summary>
public sealed record ParallelParagraph
{
    /// <summary>Its address on the page of the speech, and here.</summary>
    public required string Id { get; init; }

    public required int? Number { get; init; }

    public required EquatableArray<ParallelCard> Parallels { get; init; }

    /// <summary>How many are not shown.</summary>
    public required int More { get; init; }
}

/// <summary>A passage of another speech beside that of this one.</summary>
public sealed record ParallelCard
{
    /// <summary>In a word how much both have in common.</summary>
    public required string Kind { get; init; }

    /// <summary>Share of the shorter one's characters that both have, in percent.</summary>
    public required int Percent { get; init; }

    public required SpeechLink Other { get; init; }

    public required string Anchor { get; init; }

    /// <summary>Number of the paragraph there; null for a heading.</summary>
    public required int? Number { get; init; }

    public required EquatableArray<DiffPiece> Pieces { get; init; }
}

/// <summary>What stands here and there at the same place; where they are not the same one of them may be empty.</summary>
public sealed record DiffPiece(string Here, string There, bool IsSame);
