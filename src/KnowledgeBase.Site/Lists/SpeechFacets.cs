using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Lists;

/// <summary>The facets of the catalogue, in the order shown.</summary>
public static class SpeechFacets
{
    public static SpeechFacet Genre { get; } = new("genre", Content.Genre.VocabularyLabel, speech => [speech.Speech.FrontMatter.Genre]);

    public static SpeechFacet Theme { get; } =
        new("theme", Content.Theme.VocabularyLabel, speech => speech.Themes.Select(theme => ThemeTerms.Of(theme.Key)));

    public static SpeechFacet Level { get; } = new("level", Content.Level.VocabularyLabel, speech => [speech.Speech.FrontMatter.Level]);

    public static SpeechFacet Completeness { get; } =
        new("completeness", CompletenessState.VocabularyLabel, speech => [speech.Speech.FrontMatter.Completeness.State]);

    public static SpeechFacet Script { get; } = new("script", Content.Script.VocabularyLabel, speech => [speech.Speech.FrontMatter.Lang]);

    public static EquatableArray<SpeechFacet> All { get; } = [Genre, Theme, Level, Completeness, Script];
}
