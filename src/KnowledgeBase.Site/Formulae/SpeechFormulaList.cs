using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Formulae;

/// <summary>The set phrases of one speech, most used first, then in the order of the text.</summary>
public static class SpeechFormulaList
{
    public static EquatableArray<SpeechFormula> Of(AnnotatedSpeech speech) =>
        speech.Formulae.Uses
            .GroupBy(static use => use.Formula.Slug, StringComparer.Ordinal)
            .OrderByDescending(static uses => uses.Count())
            .Select(static uses => new SpeechFormula(uses.First().Formula.Name, SitePaths.Formula(uses.Key), uses.Count(), uses.First().Place.BlockId))
            .ToEquatableArray();
}
