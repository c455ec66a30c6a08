namespace KnowledgeBase.Rules.Lexicon;

/// <summary>What the lexicons of names and events must be, beyond the form of their fields.</summary>
public static class LexiconRules
{
    public static readonly Rule NameTwice = new(
        "KB3111",
        "A public name is listed twice",
        "'{0}' stands on line {1} too. Remove one of the two.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [NameTwice];
}
