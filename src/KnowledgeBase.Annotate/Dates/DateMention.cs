using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Dates;

/// <summary>A date that the speech mentions.</summary>
public sealed record DateMention
{
    public required EquatableArray<TextPlace> Places { get; init; }

    public required string Text { get; init; }

    public required DateKind Kind { get; init; }

    /// <summary>
    /// As in Extended Date/Time Format (ISO 8601-2): 2024-10-25; X for what is not stated, XXXX-10-25, which is never completed;
    /// XXXX-01/XXXX-10 for a range; 33–36 for quarters and 40, 41 for halves in the place of a month. <c>relative:-1y</c> counts years (y),
    /// months (m) or days (d) from the speech, <c>relative:-1y-10</c> is October of the year before it.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>The source hides a part.</summary>
    public bool IsMasked { get; init; }
}
