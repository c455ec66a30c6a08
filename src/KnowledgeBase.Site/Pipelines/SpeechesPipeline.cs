using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Sources;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Sources;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: annotated speeches. Process: a page for each, one that shows its source, and the lists of the catalogue. Output: HTML.</summary>
public static class SpeechesPipeline
{
    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, IReadOnlyDictionary<string, string> removalReasons, PageFrames pages)
    {
        IEnumerable<PlannedFile> texts = speeches.Select(speech => PageFrames.Plan<SpeechView>(
            pages.At(SitePaths.Speech(speech.Speech.Slug)) with { Scripts = [pages.Assets.ReadingScript.Path, pages.Assets.ArrivalScripts.First.Path] },
            () => SpeechPageBuilder.Page(speech, pages.Site, removalReasons, pages.Words)));
        IEnumerable<PlannedFile> sources = speeches.Select(speech => PageFrames.Plan<SourceView>(
            pages.At(SitePaths.SpeechSource(speech.Speech.Slug)), () => SourcePageBuilder.Page(speech, removalReasons, pages.Words)));
        IEnumerable<PlannedFile> lists = SpeechLists.Of(speeches, pages.Words)
            .Select(list => PageFrames.Plan<SpeechesView>(pages.At(list.Path), () => list.Page));
        return texts.Concat(sources).Concat(lists);
    }
}
