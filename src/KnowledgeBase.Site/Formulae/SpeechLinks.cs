using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Formulae;

namespace KnowledgeBase.Site.Formulae;

/// <summary>Links to speeches and places in them.</summary>
public static class SpeechLinks
{
    /// <param name="speech">The speech.</param>
    /// <param name="anchor">An address in its page; null for the page.</param>
    /// <param name="found">Words that are highlighted there.</param>
    public static SpeechLink To(AnnotatedSpeech speech, string? anchor = null, string? found = null)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        return new SpeechLink(front.Title, front.TitleSource == TitleSource.Supplied, SitePaths.Speech(speech.Speech.Slug), anchor, front.Lang.Key, found);
    }
}
