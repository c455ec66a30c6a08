namespace KnowledgeBase.Search.Suggest;

/// <summary>Something to suggest while a query is typed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it is shown and, without a page, searched.</param>
/// <param name="Address">Of its page, relative to the root of the site and in ASCII; empty when it has none.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string Address);
