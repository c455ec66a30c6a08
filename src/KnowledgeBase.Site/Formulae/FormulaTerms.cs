using KnowledgeBase.Content;

namespace KnowledgeBase.Site.Formulae;

/// <summary>The terms that a checked glossary names, which are there.</summary>
internal static class FormulaTerms
{
    public static FormulaKind Kind(string key) => FormulaKind.All.Single(kind => kind.Key == key);

    public static FormulaScope Scope(string key) => FormulaScope.All.Single(scope => scope.Key == key);

    public static SenseStatus Status(string key) => SenseStatus.All.Single(status => status.Key == key);
}
