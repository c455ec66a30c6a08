using KnowledgeBase.Search.Suggest;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Search;

/// <summary>What the search box suggests: themes, titles, set phrases and headings, of each kind the most used first.</summary>
public static class SiteSuggestions
{
    /// <summary>A term of the lexicon that nearly by itself says what a text is about; weaker ones are plain words.</summary>
    private const int FormulaWeight = 4;

    /// <summary>A longer heading is a sentence, and nobody types it.</summary>
    private const int LongestHeading = 40;

    public static IReadOnlyList<Suggestion> Of(IReadOnlyList<AnnotatedSpeech> speeches, IReadOnlyList<ThemedSpeeches> themes, UiText words) =>
    [
        .. themes.Where(static themed => !themed.Speeches.IsEmpty).Select(themed => ThemeOf(themed.Theme, words)),
        .. speeches.Select(TitleOf),
        .. MostUsed(SuggestionKind.Formula, speeches.Select(FormulaeOf)),
        .. MostUsed(SuggestionKind.Heading, speeches.Select(HeadingsOf)),
    ];

    // What is typed is Chinese, whatever the language of the interface.
    private static Suggestion ThemeOf(Content.Theme theme, UiText words) =>
        new(SuggestionKind.Theme, words.Language == "zh-Hant" ? theme.Label.ZhHant : theme.Label.ZhHans, SitePaths.Theme(theme.Slug).Value);

    private static Suggestion TitleOf(AnnotatedSpeech speech) =>
        new(SuggestionKind.Title, TitleText.Shown(speech.Speech.FrontMatter.Title, speech.Speech.FrontMatter.TitleSource == Content.TitleSource.Supplied), SitePaths.Speech(speech.Speech.Slug).Value);

    private static IEnumerable<string> FormulaeOf(AnnotatedSpeech speech) =>
        speech.Formulae.Uses.Select(static use => use.Formula.Name).Concat(
            from unit in speech.Reading.Units
            from tag in unit.Tags
            from evidence in tag.Evidence
            where evidence.Weight >= FormulaWeight
            select evidence.Term);

    private static IEnumerable<string> HeadingsOf(AnnotatedSpeech speech) =>
        from node in speech.Outline.Outline.Flatten()
        where node.Status != OutlineStatus.Omitted && node.Form != OutlineForm.Inline
        let title = OutlineBuilder.Label(node with { Marker = "" }).Trim()
        where title.Length is >= 2 and <= LongestHeading
        select title;

    /// <summary>Each text once as it is first written, those in most speeches first, then in the order of the speeches.</summary>
    private static IEnumerable<Suggestion> MostUsed(SuggestionKind kind, IEnumerable<IEnumerable<string>> texts)
    {
        // Hundreds of words come again in every speech.
        Dictionary<string, string> skeletons = new(StringComparer.Ordinal);
        string SkeletonOf(string text) => skeletons.TryGetValue(text, out string? known) ? known : skeletons[text] = Fold.ToSkeleton(text);
        return texts
            .SelectMany(own => own.DistinctBy(SkeletonOf, StringComparer.Ordinal))
            .GroupBy(SkeletonOf, StringComparer.Ordinal)
            .OrderByDescending(static same => same.Count())
            .Select(same => new Suggestion(kind, same.First(), ""));
    }
}
