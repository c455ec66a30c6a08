using KnowledgeBase.Content;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Pages.Sources;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Sources;

/// <summary>The page of a speech that shows what its source has.</summary>
public static class SourcePageBuilder
{
    /// <param name="reasons">What each cleaning rule is for, by its id; a rule without a reason shows its id alone.</param>
    public static SourcePage Page(AnnotatedSpeech speech, IReadOnlyDictionary<string, string> reasons, UiText words)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        return new SourcePage
        {
            Slug = speech.Speech.Slug,
            Title = front.Title,
            TitleIsSupplied = front.TitleSource == TitleSource.Supplied,
            Language = front.Lang.Key,
            Seed = front.Source.Reading ?? front.Source.Seed,
            Sha256 = front.Source.Sha256,
            Rows = SourceRows.Of(speech.Speech, TextBuilder.Of(speech.Speech.Body, speech.Outline, null, SharedParagraphs.None, words), reasons),
        };
    }
}
