
namespace KnowledgeBase.Rules.Lexicon;

/// <summary>What the theme lexicon must be.</summary>
public static class ThemeLexiconRules
{
    public static readonly Rule UnknownTheme = new(
        "KB3101",
        "The lexicon names a theme that the vocabulary does not have",
        "Theme '{0}' is not in input/vocabulary/themes.yml.{1} Add it there or correct it here.",
        Severity.Error);

    public static readonly Rule MissingTheme = new(
        "KB3102",
        "A theme of the vocabulary has no words in the lexicon",
        "Theme '{0}' of input/vocabulary/themes.yml has no words here, so it is never proposed. Add it with at least one term.",
        Severity.Error);

    public static readonly Rule Field = new(
        "KB3103",
        "A field of the lexicon is missing, unknown or of the wrong form",
        "Field '{0}' {1}. Write {2}.",
        Severity.Error);

    public static readonly Rule Number = new(
        "KB3104",
        "A figure of the lexicon is not a number or out of range",
        "'{0}' for '{1}' is not {2}. Correct the figure.",
        Severity.Error);

    public static readonly Rule DuplicateTerm = new(
        "KB3105",
        "A theme has the same term twice",
        "Term '{0}' of theme '{1}' is the same as '{2}' on line {3} once folded. Remove one of the two.",
        Severity.Error);

    public static readonly Rule UnmatchableTerm = new(
        "KB3106",
        "A term can never be found",
        "Term '{0}' {1}, so it is never found. Write the words as they stand between two punctuation marks.",
        Severity.Error);

    public static IEnumerable<Rule> All => [UnknownTheme, MissingTheme, Field, Number, DuplicateTerm, UnmatchableTerm];
}
