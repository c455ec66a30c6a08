using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site.Formulae;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Draft;

/// <summary>The glossary as drafts are held against it: each meaning of a phrase that holds anywhere is one.</summary>
public static class DraftFormulae
{
    /// <summary>A noun of everyday speech that has a page (作风建设) is no phrase that could be misquoted, and what holds in single speeches is none of a draft's.</summary>
    public static EquatableArray<DraftFormula> Of(Glossary glossary, Vocabularies vocabularies) =>
        glossary.Formulae
            .Where(formula => FormulaTerms.Kind(vocabularies, formula.Kind).Name != nameof(FormulaKind.Term) && !formula.IsLocalToSpeeches)
            .SelectMany(static formula => formula.Senses
                .Where(static sense => sense.Speeches.IsEmpty && sense.Status != SenseStatus.Rejected.Key)
                .DefaultIfEmpty()
                .Select(sense => new DraftFormula(formula.Name, formula.Variants, PartsOf(formula), sense?.Expansion ?? [])
                {
                    IsVerified = sense?.Status == SenseStatus.Verified.Key,
                }))
            .ToEquatableArray();

    // Only figures that stand in the name can be wrong in a draft.
    private static EquatableArray<int> PartsOf(Formula formula) =>
        FormulaFigures.Of(Fold.ToHans(formula.Name)).SequenceEqual(formula.Parts) ? formula.Parts : [];
}
