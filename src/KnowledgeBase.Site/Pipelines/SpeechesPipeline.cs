using KnowledgeBase.Site.Citing;
using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Sources;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Sources;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: annotated speeches. Output: a page for each, and one that shows its source.</summary>
public static class SpeechesPipeline
{
    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, SharedTexts shared, DatedTerms terms, IReadOnlyDictionary<string, string> removalReasons, ReleaseHistory history, PageFrames pages, FileInputs inputs)
    {
        IEnumerable<PlannedFile> texts = speeches.Select(speech => PageFrames.Plan<SpeechView>(
            pages.At(SitePaths.Speech(speech.Speech.Slug)) with { Scripts = [pages.Assets.Scripts.Reading.Path, pages.Assets.Scripts.Arrival.First.Path] },
            () => SpeechPageBuilder.Page(speech, shared, terms, CitedSpeech.Of(speech.Speech, pages.Site, history.VersionOf(speech.Speech.Slug)), pages.Site, removalReasons, pages.Words)) with { Inputs = inputs.Shared(speech.Speech) });
        return texts.Concat(Sources(speeches, removalReasons, pages, inputs));
    }

    /// <summary>The pages that show sources, each of which follows from one speech alone.</summary>
    public static IEnumerable<PlannedFile> Sources(EquatableArray<AnnotatedSpeech> speeches, IReadOnlyDictionary<string, string> removalReasons, PageFrames pages, FileInputs inputs) =>
        speeches.Select(speech => PageFrames.Plan<SourceView>(
            pages.At(SitePaths.SpeechSource(speech.Speech.Slug)), () => SourcePageBuilder.Page(speech, removalReasons, pages.Words)) with { Inputs = inputs.Alone(speech.Speech) });
}
