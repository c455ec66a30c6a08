using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Exports;

/// <summary>
/// A stretch of a block that means something: <see cref="Kind"/> is a key of the vocabulary MarkKind, or <see cref="Correction"/>.
/// <see cref="Start"/> and <see cref="Length"/> are UTF-16 code units of the block's text.
/// </summary>
public sealed record TextMark(string Kind, int Start, int Length)
{
    /// <summary>Words that the editors corrected; <see cref="Words"/> holds what the source reads and why it was changed.</summary>
    public const string Correction = "correction";

    /// <summary>What follows the kind: place, person … of a redaction, unverified … of a quotation, a theme of an excerpt.</summary>
    public EquatableArray<string> Words { get; init; }

    /// <summary>The address on the page of an item of the outline.</summary>
    public string? Id { get; init; }

    /// <summary>True when a person marked it, false when a program found it.</summary>
    public bool IsDecided { get; init; }
}
