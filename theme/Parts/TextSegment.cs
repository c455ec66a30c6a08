namespace KnowledgeBase.Theme.Parts;

/// <summary>How a run of text looks and what it means.</summary>
public enum SegmentKind
{
    Plain,

    /// <summary>The marker and words of an enumerated item: 一是…</summary>
    Item,

    /// <summary>Masked by the source (**, XX): shown as it stands and announced as hidden.</summary>
    Redacted,

    /// <summary>A set phrase.</summary>
    Formula,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>Odd in the source and left so.</summary>
    Sic,

    /// <summary>Words that are the reason a passage is shown.</summary>
    Match,
}

/// <summary>
/// A run of text of one kind. The segments of a block, put together, are exactly its text. <paramref name="Id"/> makes it a target;
/// <paramref name="Note"/> is what a screen reader says and a pointer shows about it; <paramref name="Tag"/> is a word that stands behind it and is no text of the speech.
/// <paramref name="Shared"/>: 0, or from 1 to 3 how many other speeches say so too; whatever its kind is.
/// </summary>
public sealed record TextSegment(string Text, SegmentKind Kind = SegmentKind.Plain, string? Id = null, string? Note = null, string? Tag = null, int Shared = 0);
