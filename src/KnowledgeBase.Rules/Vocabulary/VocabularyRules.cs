namespace KnowledgeBase.Rules.Vocabulary;

/// <summary>What vocabularies must be, and what a value that is taken from one must be.</summary>
public static class VocabularyRules
{
    public static readonly Rule NotInVocabulary = new(
        "KB3001",
        "The value is not in the vocabulary",
        "'{0}' is not in the vocabulary {1}.{2} Use one of: {3}.",
        Severity.Error)
    {
        Fix = "writes the one term that is a character away",
    };

    public static readonly Rule EntryBroken = new(
        "KB3002",
        "A vocabulary entry cannot become a C# value or an address",
        "{0} '{1}' may hold only {2}. Rename it.",
        Severity.Error);

    public static readonly Rule DuplicateEntry = new(
        "KB3003",
        "Two vocabulary entries share a key, a slug or a name",
        "{0} '{1}' is already used on line {2}. Each entry needs its own.",
        Severity.Error);

    public static readonly Rule DuplicateVocabulary = new(
        "KB3006",
        "Two files declare the same vocabulary",
        "Vocabulary '{0}' is declared in another file already. Rename it, or move its entries there.",
        Severity.Error);

    public static readonly Rule TermIsNeeded = new(
        "KB3008",
        "A vocabulary lacks a term that the program names",
        "Vocabulary '{0}' has no term with the name '{1}', which {2}. Add an entry with 'name: {1}'; its key and labels are yours to choose.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [NotInVocabulary, EntryBroken, DuplicateEntry, DuplicateVocabulary, TermIsNeeded];
}
