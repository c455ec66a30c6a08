using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>How to cite a speech's page by GB/T 7714-2025: a web page of a named speaker, or of none; the day of access is the reader's.</summary>
public static class CitationBuilder
{
    /// <returns>Null while the site's address is not known: a citation must lead somewhere.</returns>
    public static string? Of(Speech speech, SiteIdentity site, UiText words)
    {
        if (site.Url is not { } url)
        {
            return null;
        }

        SpeechFrontMatter front = speech.FrontMatter;
        string author = front.Speaker is { } speaker ? $"{speaker}. " : "";
        string title = front.TitleSource == TitleSource.Supplied ? $"[{front.Title}]" : front.Title;
        string date = front.Date is { } day ? words.CitationDate(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : "";
        return $"{author}{title}[EB/OL]. {date}[{words.AccessDate}]. {url}/{SitePaths.Speech(speech.Slug)}.";
    }
}
