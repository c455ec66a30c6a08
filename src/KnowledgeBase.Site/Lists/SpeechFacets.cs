using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Lists;

/// <summary>The facets of the catalogue, in the order shown.</summary>
public static class SpeechFacets
{
    public const string ThemeSlug = "theme";

    public static SpeechFacet Genre { get; } =
        Closed("genre", Content.Genre.VocabularyLabel, static speech => [speech.Speech.FrontMatter.Genre]);

    public static SpeechFacet Theme { get; } =
        Closed(ThemeSlug, Content.Theme.VocabularyLabel, static speech => speech.Themes.Select(theme => ThemeTerms.Of(speech, theme.Key)));

    public static SpeechFacet Level { get; } =
        Closed("level", Content.Level.VocabularyLabel, static speech => [speech.Speech.FrontMatter.Level]);

    public static SpeechFacet Occasion { get; } =
        new("occasion", static words => words.Occasion, static speech => [OccasionTerms.Of(speech.Speech.FrontMatter)]) { IsOpen = true };

    public static SpeechFacet Year { get; } =
        new("year", static words => words.Year, static speech => [YearTerms.Of(speech.Speech.FrontMatter.Date)]);

    public static SpeechFacet Completeness { get; } =
        Closed("completeness", CompletenessState.VocabularyLabel, static speech => [speech.Speech.FrontMatter.Completeness.State]);

    public static SpeechFacet Script { get; } =
        Closed("script", Content.Script.VocabularyLabel, static speech => [speech.Speech.FrontMatter.Lang]);

    public static SpeechFacet Source { get; } =
        new("source", static words => words.SourceSite, static speech => [SourceTerms.Of(speech.Speech.FrontMatter.Source.Url)]);

    public static EquatableArray<SpeechFacet> All { get; } = [Theme, Genre, Level, Year, Occasion, Completeness, Script, Source];

    private static SpeechFacet Closed(string slug, Labels label, Func<AnnotatedSpeech, IEnumerable<IVocabularyTerm>> termsOf) =>
        new(slug, words => words.Of(label), speech => termsOf(speech).Select(FacetTerm.Of));
}
