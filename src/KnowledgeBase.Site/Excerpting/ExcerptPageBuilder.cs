using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Excerpts;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Excerpting;

/// <summary>The page of the excerpts of a speech, and that of a theme.</summary>
public static class ExcerptPageBuilder
{
    // The page must not grow with the library, and no speech may fill it.
    private const int MostOfTheme = 60;
    private const int MostOfSpeechInTheme = 2;

    public static ExcerptsPage OfSpeech(AnnotatedSpeech speech, UiText words)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        string title = TitleText.Shown(front.Title, front.TitleSource == TitleSource.Supplied);
        return new ExcerptsPage(words.ExcerptsOfSpeech(title), new PlainLink(title, SitePaths.Speech(speech.Speech.Slug)), IsOfTheme: false, ExcerptItems.Of(speech, words).ToEquatableArray());
    }

    /// <summary>What people marked first, then the best proposals; at most two proposals of a speech.</summary>
    public static ExcerptsPage OfTheme(ThemedSpeeches themed, UiText words)
    {
        string name = words.Of(themed.Theme.Label);
        return new ExcerptsPage(
            words.ExcerptsOfTheme(name),
            new PlainLink(name, SitePaths.Theme(themed.Theme.Slug)),
            IsOfTheme: true,
            Chosen(themed).Select(chosen => ExcerptItems.Of(chosen.Speech, words).First(item => item.Id == chosen.Id)).ToEquatableArray());
    }

    /// <summary>Whether the theme has a page of excerpts.</summary>
    public static bool HasPage(ThemedSpeeches themed) => Chosen(themed).Any();

    private static IEnumerable<(AnnotatedSpeech Speech, string Id)> Chosen(ThemedSpeeches themed) =>
        themed.Speeches
            .SelectMany(speech => speech.Speech.Excerpts
                .Where(excerpt => excerpt.Themes.Contains(themed.Theme.Key))
                .OrderByDescending(excerpt => excerpt.Score)
                .Select((excerpt, rank) => (speech.Speech, Excerpt: excerpt, Rank: rank)))
            .Where(found => found.Excerpt.IsMarked || found.Rank < MostOfSpeechInTheme)
            .OrderByDescending(found => found.Excerpt.IsMarked)
            .ThenByDescending(found => found.Excerpt.Score)
            .Take(MostOfTheme)
            .Select(found => (found.Speech, found.Excerpt.Id));
}
