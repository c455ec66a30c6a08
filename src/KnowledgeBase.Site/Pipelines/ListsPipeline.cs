using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Facets;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the speeches, divided by each facet. Output: the catalogue: lists of speeches, and of what they are divided by.</summary>
public static class ListsPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<FacetDivision> divisions, PageFrames pages) =>
    [
        .. SpeechLists.Of(speeches, divisions, pages.Words).Select(list => PageFrames.Plan<SpeechesView>(pages.At(list.Path), list.Page)),
        .. FacetPages.Of(divisions, pages.Words).Select(facet => PageFrames.Plan<FacetView>(pages.At(facet.Path), facet.Page)),
    ];
}
