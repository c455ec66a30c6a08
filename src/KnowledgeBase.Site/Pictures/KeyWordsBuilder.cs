using KnowledgeBase.Annotate.Keyness;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pictures.Keyness;

namespace KnowledgeBase.Site.Pictures;

/// <summary>The key words of themes as their pages show them. Words are counted once for all themes and editions, when the first page asks.</summary>
public sealed class KeyWordsBuilder
{
    private readonly Lazy<ThemeKeyness> _keyness;

    /// <param name="speeches">All of them.</param>
    /// <param name="lexicon">The words that themes are told by.</param>
    /// <param name="phrases">Set phrases that may be key words too, the most important first.</param>
    public KeyWordsBuilder(EquatableArray<AnnotatedSpeech> speeches, ThemeLexicon lexicon, IEnumerable<string>? phrases = null) =>
        _keyness = new Lazy<ThemeKeyness>(() => ThemeKeyness.Of(lexicon, speeches.Select(Text), phrases ?? []));

    /// <summary>Counts now, so that no page waits for it.</summary>
    public void Count() => _ = _keyness.Value;

    /// <param name="theme">Key of the theme.</param>
    public EquatableArray<KeyWord> WordsOf(string theme) =>
        _keyness.Value.WordsOf(theme)
            .Select(static word => new KeyWord
            {
                Word = word.Word,
                Here = word.Here,
                Elsewhere = word.Elsewhere,
                RateHere = word.RateHere,
                RateElsewhere = word.RateElsewhere,
                Likelihood = word.Likelihood,
            })
            .ToEquatableArray();

    private static KeynessText Text(AnnotatedSpeech speech) => new(
        () => ThemeUnits.Of(speech.Speech.FrontMatter.Title, speech.Outline),
        speech.Reading,
        speech.Themes.Select(static statement => statement.Key).ToHashSet(StringComparer.Ordinal));
}
