using KnowledgeBase.Rules.Glossaries;

namespace KnowledgeBase.Content;

/// <summary>The keys that the glossary of a knowledge base may use.</summary>
public static class GlossaryTerms
{
    public static GlossaryWords Of(Vocabularies vocabularies) =>
        new(Keys<FormulaKind>(vocabularies), Keys<FormulaScope>(vocabularies), Keys<SenseStatus>(vocabularies), Keys<Theme>(vocabularies));

    private static string[] Keys<T>(Vocabularies vocabularies)
        where T : class, IVocabularyTerm<T> =>
        [.. vocabularies.Of<T>().All.Select(static term => term.Key)];
}
