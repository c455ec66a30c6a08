using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Releases;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>
/// Input: the numbered releases and the texts as they are. Output: the list of the releases, a page for each, and a page at the address of
/// each speech that was released and withdrawn, so that no citation leads nowhere.
/// </summary>
public static class ReleasesPipeline
{
    public static IEnumerable<PlannedFile> Files(ReleaseHistory history, PageFrames pages) =>
    [
        PageFrames.Plan<ReleasesView>(pages.At(SitePaths.Releases), () => ReleasePageBuilder.List(history)),
        .. history.Releases.SelectMany(release => Enumerable.Range(1, ReleasePageBuilder.PagesOf(release)).Select(number => PageFrames.Plan<ReleaseView>(
            pages.At(SitePaths.Release(release.Number.ToString(), number)), () => ReleasePageBuilder.Page(release, history, number)))),
        .. history.Withdrawn.Select(speech => PageFrames.Plan<WithdrawnView>(
            pages.At(SitePaths.Speech(speech.Slug)), () => ReleasePageBuilder.Withdrawn(speech, history))),
    ];
}
