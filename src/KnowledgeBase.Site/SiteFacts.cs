using KnowledgeBase.Content;
using KnowledgeBase.Site.Offline;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site;

/// <summary>What the frame of every page says of all speeches. It changes when the library grows over a bound, and hardly ever else.</summary>
/// <param name="Editions">The languages of the interface.</param>
/// <param name="CanBeKept">Whether pages offer to keep the whole site.</param>
/// <param name="HasFeed">Whether there is a feed: the site's address is known and a speech has a day.</param>
public sealed record SiteFacts(EquatableArray<Edition> Editions, bool CanBeKept, bool HasFeed)
{
    /// <param name="input">With all speeches of the site.</param>
    public static SiteFacts Of(SiteInput input) => Of(input, input.Speeches.Count, () => input.Speeches.Any(HasDay));

    /// <param name="input">Its settings; its speeches are not looked at.</param>
    /// <param name="speeches">How many speeches the site has.</param>
    /// <param name="hasDay">Whether any of them has a day; asked only where it matters.</param>
    public static SiteFacts Of(SiteInput input, int speeches, Func<bool> hasDay) =>
        new(input.Editions, OfflineFiles.CanBeKept(speeches), input.Site.Url is not null && hasDay());

    /// <summary>Whether lists and the feed have a day for a speech.</summary>
    public static bool HasDay(Speech speech) => AnnotatedSpeech.DayOf(speech) is not null;

    /// <summary>One line that tells two facts from each other.</summary>
    public override string ToString() => $"{string.Join(',', Editions.Select(static edition => edition.Words.Language))} {(CanBeKept ? "kept" : "large")} {(HasFeed ? "feed" : "silent")}";
}
