using KnowledgeBase.Content;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Overview;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Bars;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Pictures;

/// <summary>The page that counts the whole library. Occasions and source sites have pages of their own, with hardly two speeches to a value.</summary>
public static class OverviewBuilder
{
    /// <summary>Of a facet with more values the first are shown, and the one for documents that do not tell.</summary>
    public const int MostValues = 40;

    private static readonly SpeechFacet[] s_facets = [SpeechFacets.Theme, SpeechFacets.Year, SpeechFacets.Genre, SpeechFacets.Level, SpeechFacets.Completeness];

    public static OverviewPage Page(
        EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, EquatableArray<FacetDivision> divisions, UiText words) => new()
    {
        SpeechCount = speeches.Count,
        CharacterCount = speeches.Sum(static speech => speech.Characters),
        Heat = ThemeHeat.Of(speeches, themes, divisions.Single(static division => division.Facet == SpeechFacets.Year), words),
        Divisions = s_facets
            .Select(facet => Division(divisions.Single(division => division.Facet == facet), words))
            .Append(Proofreading(speeches, words))
            .Where(static division => !division.Values.IsEmpty)
            .ToEquatableArray(),
    };

    private static OverviewDivision Division(FacetDivision division, UiText words) => new(
        division.Facet.Slug,
        division.Label(words),
        division.Facet.Overview(),
        division.Values.Where((value, i) => i < MostValues || value.Term.IsUnstated).Select(value => Datum(value, words)).ToEquatableArray(),
        division.Values.Count);

    private static BarDatum Datum(FacetValue value, UiText words)
    {
        CountedLink link = value.Link(words);
        return new BarDatum
        {
            Label = link.Label,
            Language = link.Language,
            Link = new PictureLink(link.Path),
            Value = link.Count,
            Beside = Characters(value.Speeches),
            IsUnstated = value.Term.IsUnstated,
        };
    }

    // No list is divided by it.
    private static OverviewDivision Proofreading(EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        BarDatum[] levels =
        [
            .. speeches
                .GroupBy(static speech => speech.Speech.FrontMatter.Proofread)
                .OrderByDescending(static level => level.Key.Ordinal)
                .Select(level => new BarDatum { Label = words.Of(level.Key.Label), Value = level.Count(), Beside = Characters(level) }),
        ];
        return new OverviewDivision("proofread", words.Of(ProofreadLevel.VocabularyLabel), null, levels.ToEquatableArray(), levels.Length);
    }

    private static int Characters(IEnumerable<AnnotatedSpeech> speeches) => speeches.Sum(static speech => speech.Characters);
}
