using KnowledgeBase.Content;

namespace KnowledgeBase.Site.Formulae;

/// <summary>The terms that a checked glossary names, which are there.</summary>
internal static class FormulaTerms
{
    public static FormulaKind Kind(Vocabularies vocabularies, string key) => vocabularies.Of<FormulaKind>()[key];

    public static FormulaScope Scope(Vocabularies vocabularies, string key) => vocabularies.Of<FormulaScope>()[key];

    public static SenseStatus Status(string key) => SenseStatus.All.Single(status => status.Key == key);
}
