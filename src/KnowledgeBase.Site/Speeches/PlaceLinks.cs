using KnowledgeBase.Content;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Speeches;

/// <summary>Links to speeches and places in them.</summary>
public static class PlaceLinks
{
    /// <param name="speech">The speech.</param>
    /// <param name="anchor">An address in its page; null for the page.</param>
    /// <param name="found">Words that are highlighted there.</param>
    public static PlaceLink To(AnnotatedSpeech speech, string? anchor = null, string? found = null)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        return new PlaceLink(new SpeechLink(front.Title, front.TitleSource == TitleSource.Supplied, SitePaths.Speech(speech.Speech.Slug), front.Lang.Key), anchor, found);
    }
}
