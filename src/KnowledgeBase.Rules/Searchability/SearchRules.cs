namespace KnowledgeBase.Rules.Searchability;

/// <summary>What readers cannot find because nobody can type it (KB7).</summary>
public static class SearchRules
{
    public static readonly Rule Untypable = new(
        "KB7001",
        "A character that nobody can type stands in the text",
        "{0} is {1}, which nobody can type or read. Find the character in another copy and declare a correction.{2}",
        Severity.Warning);

    public static readonly Rule NothingToFind = new(
        "KB7002",
        "A paragraph has nothing that a search could find",
        "'{0}' has no character that a search looks at. See whether text was lost here, or whether this is an ornament of the page that belongs under 'removed'.",
        Severity.Note);

    public static IReadOnlyList<Rule> All { get; } = [Untypable, NothingToFind];
}
