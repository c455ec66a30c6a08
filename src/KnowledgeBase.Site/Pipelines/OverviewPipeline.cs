using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Overview;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: everything counted. Output: the page that shows the whole library in pictures.</summary>
public static class OverviewPipeline
{
    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, EquatableArray<FacetDivision> divisions, PageFrames pages) =>
        [PageFrames.Plan<OverviewView>(pages.At(SitePaths.Overview), () => OverviewBuilder.Page(speeches, themes, divisions, pages.Words))];
}
