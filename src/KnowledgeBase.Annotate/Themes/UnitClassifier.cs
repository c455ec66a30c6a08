using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>Scores the themes of one unit and decides which are its tags, or none.</summary>
internal sealed class UnitClassifier(ThemeLexicon lexicon, TermFinder finder)
{
    private readonly UnitScoring _scoring = lexicon.Scoring;

    /// <summary>A unit under no heading, such as the opening and the closing, has the document's title above it.</summary>
    public UnitThemes Classify(ThemeUnit unit, string? documentTitle)
    {
        ThemeSkeleton skeleton = ThemeSkeleton.Of(unit.Pieces);
        ILookup<int, TermHit> hits = finder.Find(skeleton.Text).ToLookup(hit => hit.Theme);
        List<TermHit> title = HitsIn(unit.Title is null ? [] : [unit.Title]);
        List<TermHit> above = HitsIn(unit.Ancestors.IsEmpty && documentTitle is not null ? [documentTitle] : unit.Ancestors);
        List<ThemeTag> scored = [];
        foreach (IGrouping<int, TermHit> theme in hits)
        {
            double score = (TermScore(theme) / Math.Sqrt(Math.Max(skeleton.Text.Length, _scoring.LengthFloor) / (double)_scoring.LengthFloor))
                + ((_scoring.TitleBoost - 1) * WeightOf(theme.Key, title))
                + Math.Min(_scoring.AncestorCap, _scoring.AncestorBoost * WeightOf(theme.Key, above));
            bool isNamed = title.Concat(above).Any(hit => hit.Theme == theme.Key && hit.Term.Weight >= _scoring.NamingWeight);
            int characters = isNamed ? skeleton.Text.Length : ThemeExtent.Of(skeleton.Text, theme);
            scored.Add(new ThemeTag(lexicon.Themes[theme.Key].Key, score, characters, EvidenceOf(theme, skeleton, unit)) { IsNamed = isNamed });
        }

        return Decide(unit.Id, skeleton.Text.Length, [.. scored.OrderByDescending(tag => tag.Score)]);
    }

    private List<TermHit> HitsIn(EquatableArray<string> headings) => [.. headings.SelectMany(heading => finder.Find(ThemeSkeleton.Of(heading).Text))];

    private static double WeightOf(int theme, List<TermHit> hits) => hits.Where(hit => hit.Theme == theme).Sum(hit => hit.Term.Weight);

    private double TermScore(IEnumerable<TermHit> hits) =>
        hits.GroupBy(hit => hit.Term).Sum(term => term.Key.Weight * (1 + Math.Log(Math.Min(term.Count(), _scoring.TermFrequencyCap))));

    private UnitThemes Decide(string id, int characters, List<ThemeTag> scored)
    {
        List<ThemeTag> tags = [];
        MissedTheme? missed = null;
        foreach (ThemeTag theme in scored)
        {
            if (Shortfall(theme, scored[0].Score) is { } because)
            {
                double needed = Math.Max(_scoring.Threshold, because == MissedBecause.OtherThemeStronger ? _scoring.Ratio * scored[0].Score : 0);
                missed ??= new MissedTheme(theme.Key, theme.Score, needed, because, theme.Evidence);
            }
            else
            {
                tags.Add(theme);
            }
        }

        return new UnitThemes(id, characters, [.. tags], missed);
    }

    private MissedBecause? Shortfall(ThemeTag theme, double best) =>
        theme.Evidence.All(evidence => evidence.Weight < _scoring.NeedWeight) ? MissedBecause.OnlyWeakTerms
        : theme.Score < _scoring.Threshold ? MissedBecause.LowScore
        : theme.Score < _scoring.Ratio * best ? MissedBecause.OtherThemeStronger
        : null;

    private static EquatableArray<ThemeEvidence> EvidenceOf(IEnumerable<TermHit> hits, ThemeSkeleton skeleton, ThemeUnit unit) =>
        hits.Select(hit => EvidenceOf(hit, skeleton, unit)).ToEquatableArray();

    private static ThemeEvidence EvidenceOf(TermHit hit, ThemeSkeleton skeleton, ThemeUnit unit)
    {
        TextOrigin first = skeleton.Origins[hit.Start];
        TextOrigin last = skeleton.Origins[hit.Start + hit.Length - 1];
        TextPiece piece = unit.Pieces[first.Piece];
        return new ThemeEvidence(piece.BlockId, piece.Offset + first.Offset, last.Offset + 1 - first.Offset, hit.Term.Text, hit.Term.Weight);
    }
}
