namespace KnowledgeBase.Rules.Lexicon;

/// <summary>What the lexicon of documents must be, beyond the form of its fields.</summary>
public static class DocumentLexiconRules
{
    public static readonly Rule UnknownWord = new(
        "KB3121",
        "A known document has a type or a status that does not exist",
        "'{0}' is no {1}.{2} Write one of: {3}.",
        Severity.Error);

    public static readonly Rule NameTwice = new(
        "KB3122",
        "Two documents have the same name or alias",
        "'{0}' is the name or an alias of the document on line {1} too. Leave it where it belongs.",
        Severity.Error);

    public static readonly Rule UnmatchableName = new(
        "KB3123",
        "The name of a document can never be found",
        "'{0}' {1}, so it is never found. Write the name as it stands between 《 and 》.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [UnknownWord, NameTwice, UnmatchableName];
}
