using KnowledgeBase.Site.Citing;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: annotated speeches. Process: a page for each and the lists of the catalogue. Output: HTML.</summary>
public static class SpeechesPipeline
{
    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, IReadOnlyDictionary<string, string> removalReasons, ReleaseHistory history, PageFrames pages)
    {
        IEnumerable<PlannedFile> texts = speeches.Select(speech => PageFrames.Plan<SpeechView>(
            pages.At(SitePaths.Speech(speech.Speech.Slug)) with { Scripts = [pages.Assets.ArrivalScript.Path] },
            () => SpeechPageBuilder.Page(speech, CitedSpeech.Of(speech.Speech, pages.Site, history.VersionOf(speech.Speech.Slug)), pages.Site, removalReasons, pages.Words)));
        IEnumerable<PlannedFile> lists = SpeechLists.Of(speeches, pages.Words)
            .Select(list => PageFrames.Plan<SpeechesView>(pages.At(list.Path), () => list.Page));
        return texts.Concat(lists);
    }
}
