using KnowledgeBase.Text;

namespace KnowledgeBase.Content;

/// <summary>
/// A field that search uses, a row of the table that is generated of a collection. The index and the search page know no other fields.
/// </summary>
/// <typeparam name="TFields">The front matter of the collection.</typeparam>
public sealed record SearchField<TFields>
{
    public required string Key { get; init; }

    public required Labels Label { get; init; }

    /// <summary>term, date, number or text: how the index writes the values.</summary>
    public required string Kind { get; init; }

    /// <summary>How many occurrences in the text one occurrence in this field counts for; 0 when the field is not searched.</summary>
    public required int Weight { get; init; }

    /// <summary>Results can be narrowed down by the values.</summary>
    public required bool IsFacet { get; init; }

    /// <summary>The values are shown with a result.</summary>
    public required bool IsStored { get; init; }

    /// <summary>Reads the values; none where the field is absent or unknown.</summary>
    public required Func<TFields, EquatableArray<SearchValue>> Values { get; init; }
}
