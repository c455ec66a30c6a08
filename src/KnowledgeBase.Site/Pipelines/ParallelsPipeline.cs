using KnowledgeBase.Site.Inputs;
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
    public static IEnumerable<PlannedFile> OfSpeeches(EquatableArray<AnnotatedSpeech> speeches, SharedTexts shared, PageFrames pages, FileInputs inputs) =>
        speeches
            .Select(static speech => speech.Speech)
            .Where(speech => !shared.ParallelsOf(speech.Slug).IsEmpty)
            .Select(speech => PageFrames.Plan<ParallelsView>(
                pages.At(SitePaths.SpeechParallels(speech.Slug)), () => ParallelsPageBuilder.Page(speech.Slug, shared, pages.Words)) with { Inputs = inputs.Shared(speech) });

    public static IEnumerable<PlannedFile> Pairs(SharedTexts shared, PageFrames pages) => [PageFrames.Plan<ParallelPairsView>(pages.At(SitePaths.Parallels), () => ParallelPairsBuilder.Page(shared))];
}
