using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Phrases;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Phrases;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the phrases that speeches share. Output: a page for each of those that say most, with its uses in context, and their list.</summary>
public static class PhrasesPipeline
{
    public static IEnumerable<PlannedFile> Files(UsedPhrases used, PageFrames pages) =>
        used.Phrases
            .SelectMany(PhrasePageBuilder.Pages)
            .Select(page => PageFrames.Plan<PhraseView>(pages.At(page.Path), page.Page))
            .Append(PageFrames.Plan<PhrasesView>(pages.At(SitePaths.Phrases), () => PhrasePageBuilder.List(used)));
}
