namespace KnowledgeBase.Rules.Collections;

/// <summary>What search does with a field, as <c>search: { weight: 5, facet: true, stored: true }</c> in a collection file says.</summary>
public sealed record SearchUse
{
    /// <summary>How many occurrences in the text of the document one occurrence in this field counts for; 0 when the field is not searched.</summary>
    public int Weight { get; init; }

    /// <summary>Results can be narrowed down by its values.</summary>
    public bool IsFacet { get; init; }

    /// <summary>Its values are shown with a result.</summary>
    public bool IsStored { get; init; }
}
