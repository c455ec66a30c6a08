using KnowledgeBase.Rules.Glossaries;

namespace KnowledgeBase.Content;

/// <summary>The keys that the glossary may use, from the vocabularies as they were compiled.</summary>
public static class GlossaryTerms
{
    public static GlossaryWords Words { get; } = new(Keys(FormulaKind.All), Keys(FormulaScope.All), Keys(SenseStatus.All), Keys(Theme.All));

    private static string[] Keys(IEnumerable<IVocabularyTerm> terms) => [.. terms.Select(static term => term.Key)];
}
