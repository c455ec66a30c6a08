namespace KnowledgeBase.Search.Reading;

/// <summary>How often a phrase stands in a document, and how many of these are in page passages such as the title.</summary>
/// <param name="Document">The number of the document in its segment.</param>
public readonly record struct DocumentCount(int Document, int Occurrences, int OnPage);
