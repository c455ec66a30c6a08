using KnowledgeBase.Content;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Citing;

/// <summary>What a citation may say of a speech, in whatever form it is written. What is not known is null and then said nowhere.</summary>
public sealed record CitedSpeech
{
    public required string Slug { get; init; }

    /// <summary>The title; one that the editors supplied stands in <c>[ ]</c>, as GB/T 7714 asks.</summary>
    public required string Title { get; init; }

    public string? Speaker { get; init; }

    /// <summary>The day that the web page of the source was published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day that the speech was held, which is no date of publication.</summary>
    public DateOnly? Held { get; init; }

    public string? Occasion { get; init; }

    public required Genre Genre { get; init; }

    public required Script Script { get; init; }

    /// <summary>The web page that the text was taken from.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>The speech's page here, absolute; null while the site's address is not known.</summary>
    public string? PageUrl { get; init; }

    public required string SiteName { get; init; }

    /// <summary>The newest release, where it has the text as it is.</summary>
    public ReleaseNumber? Release { get; init; }

    /// <param name="speech">As the site may show it.</param>
    public static CitedSpeech Of(Speech speech, SiteIdentity site, ReleaseNumber? release)
    {
        SpeechFrontMatter front = speech.FrontMatter;
        return new CitedSpeech
        {
            Slug = speech.Slug,
            Title = TitleOf(front),
            Speaker = front.Speaker,
            Published = front.Published,
            Held = front.Date,
            Occasion = front.Occasion,
            Genre = front.Genre,
            Script = front.Lang,
            SourceUrl = front.Source.Url,
            PageUrl = site.AbsoluteUrl(SitePaths.Speech(speech.Slug)),
            SiteName = site.Name,
            Release = release,
        };
    }

    public static string TitleOf(SpeechFrontMatter front) => front.TitleSource == TitleSource.Supplied ? $"[{front.Title}]" : front.Title;
}
