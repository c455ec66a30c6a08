using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: annotated speeches. Output: a page for each.</summary>
public static class SpeechesPipeline
{
    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, IReadOnlyDictionary<string, string> removalReasons, PageFrames pages) =>
        speeches.Select(speech => PageFrames.Plan<SpeechView>(
            pages.At(SitePaths.Speech(speech.Speech.Slug)) with { Scripts = [pages.Assets.ArrivalScript.Path] },
            () => SpeechPageBuilder.Page(speech, pages.Site, removalReasons, pages.Words)));
}
