using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Formulae;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Formulae;

/// <summary>The page that lists all set phrases.</summary>
public static class FormulaListBuilder
{
    private const int MostCandidates = 120;

    /// <param name="used">The phrases that speeches use.</param>
    /// <param name="glossary">All phrases.</param>
    /// <param name="vocabularies">What the glossary's words are of.</param>
    /// <param name="speeches">In the order of the site.</param>
    /// <param name="words">Of the edition.</param>
    public static FormulaeListPage Page(EquatableArray<UsedFormula> used, Glossary glossary, Vocabularies vocabularies, EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        HashSet<string> slugs = [.. used.Select(static formula => formula.Formula.Slug)];
        return new FormulaeListPage
        {
            Groups = used
                .GroupBy(static formula => Letter(formula.Formula.Slug), StringComparer.Ordinal)
                .OrderBy(static group => group.Key == "#" ? "~" : group.Key, StringComparer.Ordinal)
                .Select(group => new FormulaGroup(group.Key, group.Select(Link).ToEquatableArray()))
                .ToEquatableArray(),
            Unused = glossary.Formulae
                .Where(formula => !slugs.Contains(formula.Slug) && !formula.IsLocalToSpeeches)
                .Select(formula => new UnusedFormula(formula.Name, words.Of(FormulaTerms.Kind(vocabularies, formula.Kind).Label), formula.Senses.Select(static sense => sense.Expansion).FirstOrDefault(static parts => !parts.IsEmpty)))
                .ToEquatableArray(),
            Candidates = Candidates(speeches),
        };
    }

    private static FormulaLink Link(UsedFormula used) =>
        new(used.Formula.Name, SitePaths.Formula(used.Formula.Slug), used.Uses, used.Speeches.Count);

    private static string Letter(string slug) => slug[0] is >= 'a' and <= 'z' ? char.ToUpperInvariant(slug[0]).ToString() : "#";

    // What stands in quotation marks alone is proposed where two speeches have it; one speech may be ironical.
    private static EquatableArray<FormulaCandidateView> Candidates(EquatableArray<AnnotatedSpeech> speeches) =>
        speeches
            .SelectMany(static speech => speech.Formulae.Candidates.Select(candidate => (Speech: speech, Candidate: candidate)))
            .GroupBy(static pair => Fold.ToSkeleton(pair.Candidate.Text), StringComparer.Ordinal)
            .Select(static same => (Key: same.Key, Places: same.ToArray(), Speeches: same.Select(static pair => pair.Speech.Speech.Slug).Distinct(StringComparer.Ordinal).Count(), Shape: same.Min(static pair => pair.Candidate.Shape)))
            .Where(static same => same.Speeches > 1 || same.Shape != CandidateShape.Quoted)
            .OrderByDescending(static same => same.Speeches)
            .ThenByDescending(static same => same.Places.Length)
            .ThenBy(static same => same.Shape)
            .ThenBy(static same => same.Key, StringComparer.Ordinal)
            .Take(MostCandidates)
            .Select(static same => new FormulaCandidateView(
                same.Places[0].Candidate.Text,
                same.Places.Length,
                same.Speeches,
                PlaceLinks.To(same.Places[0].Speech, same.Places[0].Candidate.Place.BlockId, same.Places[0].Candidate.Text)))
            .ToEquatableArray();
}
