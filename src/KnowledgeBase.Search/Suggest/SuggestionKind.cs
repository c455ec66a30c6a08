namespace KnowledgeBase.Search.Suggest;

/// <summary>What is suggested. A theme and a title have pages; a formula and a heading become the query.</summary>
public enum SuggestionKind
{
    Theme,
    Title,

    /// <summary>A set phrase of official language (提法).</summary>
    Formula,

    /// <summary>A heading inside a speech.</summary>
    Heading,
}
