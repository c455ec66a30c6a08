namespace KnowledgeBase.Search.Format;

/// <summary>
/// A field that the index knows. Of <see cref="TermKind"/> its values are a list that the root has, in ordinal order, and documents name
/// them by number; the values of other kinds stand with each document.
/// </summary>
public sealed record IndexField
{
    public const string TermKind = "term";

    public required string Key { get; init; }

    /// <summary>term, date, number or text.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether results can be narrowed down by it.</summary>
    public required bool Facet { get; init; }

    /// <summary>Whether it is shown with a result.</summary>
    public required bool Stored { get; init; }

    public string[]? Values { get; init; }

    internal bool IsTerm => Kind == TermKind;
}
