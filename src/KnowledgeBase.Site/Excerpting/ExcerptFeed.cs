using KnowledgeBase.Content;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Excerpting;

/// <summary>The excerpts of the newest speeches as a feed; each has the address that it keeps.</summary>
public static class ExcerptFeed
{
    private const int MostEntries = 60;

    /// <summary>Null when the site's address is not known, or no speech with an excerpt has a day: a feed needs both.</summary>
    /// <param name="speeches">All speeches, newest first.</param>
    public static Feed? Of(SiteIdentity site, EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        EquatableArray<FeedEntry> entries =
        [
            .. speeches
                .TakeWhile(static speech => speech.Day is not null)
                .SelectMany(speech => ExcerptItems.Of(speech, words).Select(item => Entry(speech, item, site)))
                .Take(MostEntries),
        ];
        return site.Url is null || entries.IsEmpty
            ? null
            : new Feed
            {
                Title = words.ExcerptFeed(site.Name),
                Description = words.ExcerptsNote,
                Language = words.Language,
                HomeUrl = $"{site.Url}/",
                Entries = entries,
            };
    }

    private static FeedEntry Entry(AnnotatedSpeech speech, Theme.Pages.Excerpts.ExcerptItem item, SiteIdentity site) => new()
    {
        Url = $"{site.Url}/{item.Home}#{item.Id}",
        Title = TitleText.Shown(item.SpeechTitle, item.TitleIsSupplied),
        Language = item.Language,
        Day = speech.Day ?? default,
        Summary = item.Text,
        Tags = [.. item.Themes.Select(theme => theme.Label)],
    };
}
