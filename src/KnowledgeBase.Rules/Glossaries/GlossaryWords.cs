namespace KnowledgeBase.Rules.Glossaries;

/// <summary>The keys that entries of the glossary may use, by vocabulary.</summary>
/// <param name="Kinds">FormulaKind.</param>
/// <param name="Scopes">FormulaScope.</param>
/// <param name="Statuses">SenseStatus.</param>
/// <param name="Themes">Theme.</param>
public sealed record GlossaryWords(
    IReadOnlyCollection<string> Kinds, IReadOnlyCollection<string> Scopes, IReadOnlyCollection<string> Statuses, IReadOnlyCollection<string> Themes);
