using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Parallels;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: what speeches have in common. Output: a page for each speech that has something, and one for all pairs.</summary>
public static class ParallelsPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, SharedTexts shared, PageFrames pages)
    {
        IEnumerable<PlannedFile> each = speeches
            .Select(static speech => speech.Speech.Slug)
            .Where(slug => !shared.ParallelsOf(slug).IsEmpty)
            .Select(slug => PageFrames.Plan<ParallelsView>(pages.At(SitePaths.SpeechParallels(slug)), () => ParallelsPageBuilder.Page(slug, shared, pages.Words)));
        return each.Append(PageFrames.Plan<ParallelPairsView>(pages.At(SitePaths.Parallels), () => ParallelPairsBuilder.Page(shared)));
    }
}
