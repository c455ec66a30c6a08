using KnowledgeBase.Annotate;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Formulae;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Formulae;

/// <summary>The pages of one set phrase.</summary>
public static class FormulaPageBuilder
{
    /// <summary>How many uses a page holds.</summary>
    public const int PageLength = 100;

    private const int MostExpansions = 12;
    private const int MostPlaces = 5;

    /// <param name="used">The phrase and its uses.</param>
    /// <param name="speeches">All speeches, by slug, for the senses that hold in some only.</param>
    /// <param name="words">Of the edition.</param>
    /// <returns>Where each page stands, and how it is made.</returns>
    public static IEnumerable<(SitePath Path, Func<FormulaPage> Page)> Pages(UsedFormula used, IReadOnlyDictionary<string, AnnotatedSpeech> speeches, UiText words)
    {
        int count = ListPaging.PagesOf(used.Uses, PageLength);
        return Enumerable.Range(1, count)
            .Select<int, (SitePath, Func<FormulaPage>)>(number => (SitePaths.Formula(used.Formula.Slug, number), () => Page(used, speeches, number, count, words)));
    }

    private static FormulaPage Page(UsedFormula used, IReadOnlyDictionary<string, AnnotatedSpeech> speeches, int number, int count, UiText words)
    {
        Formula formula = used.Formula;
        AnnotatedSpeech any = used.Speeches[0].Speech;
        Vocabularies vocabularies = any.Speech.Vocabularies;
        (FormulaInSpeech Speech, DateOnly Day)[] dated = [.. used.Speeches.Where(static speech => DayOf(speech) is not null).Select(static speech => (speech, DayOf(speech)!.Value)).OrderBy(static pair => pair.Item2)];
        return new FormulaPage
        {
            Name = formula.Name,
            Kind = words.Of(FormulaTerms.Kind(vocabularies, formula.Kind).Label),
            Reading = formula.Slug.Replace('-', ' '),
            Variants = formula.Variants,
            Query = used.Query,
            Themes = formula.Themes.Select(key => ThemeTerms.Of(any, key)).Select(theme => new PlainLink(words.Of(theme.Label), SitePaths.Theme(theme.Slug))).ToEquatableArray(),
            Senses = number == 1 ? formula.Senses.Where(sense => SaysSomething(formula, sense)).Select(sense => Sense(sense, vocabularies, speeches, words)).ToEquatableArray() : [],
            Note = formula.Note,
            Expansions = number == 1 ? Expansions(used) : [],
            Uses = used.Uses,
            SpeechCount = used.Speeches.Count,
            First = dated.Length > 0 ? Dated(dated[0]) : null,
            Last = dated.Length > 0 ? Dated(dated[^1]) : null,
            UndatedUses = used.Speeches.Where(static speech => DayOf(speech) is null).Sum(static speech => speech.Uses.Count),
            Trend = number == 1 ? FormulaTrend.Of(used, [.. speeches.Values]) : null,
            Strips = number == 1 ? PlaceStrips.Of(Places(used), formula.Name) : [],
            Lines = KwicPages.Lines(Places(used), number, PageLength),
            Paging = ListPaging.Of(number, count, page => SitePaths.Formula(formula.Slug, page)),
        };
    }

    private static IEnumerable<(AnnotatedSpeech Speech, EquatableArray<TextPlace> Places)> Places(UsedFormula used) =>
        used.Speeches.Select(static speech => (speech.Speech, speech.Uses.Select(static use => use.Place).ToEquatableArray()));

    // A phrase without figures has no parts that could be missing.
    private static bool SaysSomething(Formula formula, FormulaSense sense) =>
        !formula.Parts.IsEmpty || !sense.Expansion.IsEmpty || !sense.Speeches.IsEmpty || sense.Note.Length > 0;

    private static FormulaSenseView Sense(FormulaSense sense, Vocabularies vocabularies, IReadOnlyDictionary<string, AnnotatedSpeech> speeches, UiText words) => new(
        words.Of(FormulaTerms.Scope(vocabularies, sense.Scope).Label),
        words.Of(FormulaTerms.Status(sense.Status).Label),
        sense.Status != SenseStatus.Unverified.Key,
        sense.Expansion,
        sense.Note,
        sense.Speeches.Where(speeches.ContainsKey).Select(slug => PlaceLinks.To(speeches[slug])).ToEquatableArray());

    // The same wording in several speeches is one.
    private static EquatableArray<ExpansionView> Expansions(UsedFormula used) =>
        used.Expansions
            .GroupBy(static pair => string.Join('|', pair.Expansion.Parts.Select(static part => Fold.ToSkeleton(part))), StringComparer.Ordinal)
            .OrderByDescending(static same => same.Count())
            .Take(MostExpansions)
            .Select(same => new ExpansionView(
                same.First().Expansion.Parts,
                used.Formula.Senses.Any(sense => sense.Expansion.Count > 0 && same.Key == string.Join('|', sense.Expansion.Select(static part => Fold.ToSkeleton(part)))),
                same.First().Speech.Speech.FrontMatter.Lang.Key,
                same.Take(MostPlaces).Select(static pair => PlaceLinks.To(pair.Speech, pair.Expansion.Evidence[0].BlockId)).ToEquatableArray()))
            .ToEquatableArray();

    private static DatedUse Dated((FormulaInSpeech Speech, DateOnly Day) use) => new(FactsBuilder.Day(use.Day)!, PlaceLinks.To(use.Speech.Speech));

    // Of the speech and not of the web page: when a page was put online says nothing of when a phrase was said.
    private static DateOnly? DayOf(FormulaInSpeech speech) => speech.Speech.Speech.FrontMatter.Date;
}
