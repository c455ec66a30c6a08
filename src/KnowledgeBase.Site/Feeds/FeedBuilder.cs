using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Feeds;

/// <summary>Chooses the speeches of the feeds.</summary>
public static class FeedBuilder
{
    private const int MostEntries = 30;

    /// <summary>Null when the site's address is not known, or no speech has a day: a feed needs both.</summary>
    /// <param name="speeches">All speeches, newest first.</param>
    public static Feed? Of(SiteIdentity site, EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        EquatableArray<FeedEntry> entries =
        [
            .. from speech in speeches.TakeWhile(static speech => speech.Day is not null).Take(MostEntries)
               select Entry(speech, site, words),
        ];
        return site.Url is null || entries.IsEmpty
            ? null
            : new Feed
            {
                Title = site.Name,
                Description = site.Description,
                Language = words.Language,
                HomeUrl = $"{site.Url}/",
                Entries = entries,
            };
    }

    /// <summary>The day as feeds write it. Sources tell no hour, so it is the day's first one in China.</summary>
    public static string Timestamp(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00+08:00'", CultureInfo.InvariantCulture);

    private static FeedEntry Entry(AnnotatedSpeech speech, SiteIdentity site, UiText words)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        return new FeedEntry
        {
            Url = $"{site.Url}/{SitePaths.Speech(speech.Speech.Slug)}",
            Title = TitleText.Shown(front.Title, front.TitleSource == TitleSource.Supplied),
            Language = front.Lang.Key,
            Day = speech.Day ?? default,
            Summary = SpeechPageBuilder.Excerpt(speech),
            Tags = [words.Of(front.Genre.Label), .. speech.Themes.Select(theme => words.Of(ThemeTerms.Of(speech, theme.Key).Label))],
        };
    }
}
