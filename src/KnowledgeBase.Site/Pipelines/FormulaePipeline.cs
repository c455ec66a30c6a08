using KnowledgeBase.Content;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site.Formulae;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Formulae;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the set phrases that speeches use. Process: put each use into its context. Output: the pages of each phrase, and the list of all.</summary>
public static class FormulaePipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<UsedFormula> used, Glossary glossary, Vocabularies vocabularies, EquatableArray<AnnotatedSpeech> speeches, PageFrames pages)
    {
        Dictionary<string, AnnotatedSpeech> bySlug = speeches.ToDictionary(static speech => speech.Speech.Slug, StringComparer.Ordinal);
        return used
            .SelectMany(formula => FormulaPageBuilder.Pages(formula, bySlug, pages.Words))
            .Select(page => PageFrames.Plan<FormulaView>(pages.At(page.Path), page.Page))
            .Append(PageFrames.Plan<FormulaeView>(pages.At(SitePaths.Formulae), () => FormulaListBuilder.Page(used, glossary, vocabularies, speeches, pages.Words)));
    }
}
