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
        double[] titles = WeightsIn(unit.Title is null ? [] : [unit.Title]);
        double[] ancestors = WeightsIn(unit.Ancestors.IsEmpty && documentTitle is not null ? [documentTitle] : unit.Ancestors);
        List<ThemeTag> scored = [];
        foreach (IGrouping<int, TermHit> theme in hits)
        {
            double score = (TermScore(theme) / Math.Sqrt(Math.Max(skeleton.Text.Length, _scoring.LengthFloor) / (double)_scoring.LengthFloor))
                + ((_scoring.TitleBoost - 1) * titles[theme.Key])
                + Math.Min(_scoring.AncestorCap, _scoring.AncestorBoost * ancestors[theme.Key]);
            scored.Add(new ThemeTag(lexicon.Themes[theme.Key].Key, score, EvidenceOf(theme, skeleton, unit)));
        }

        return Decide(unit.Id, skeleton.Text.Length, [.. scored.OrderByDescending(tag => tag.Score)]);
    }

    /// <summary>Sum of the weights of each theme's terms in some headings.</summary>
    private double[] WeightsIn(EquatableArray<string> headings)
    {
        var weights = new double[lexicon.Themes.Count];
        foreach (string heading in headings)
        {
            foreach (TermHit hit in finder.Find(ThemeSkeleton.Of(heading).Text))
            {
                weights[hit.Theme] += hit.Term.Weight;
            }
        }

        return weights;
    }

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
                missed ??= new MissedTheme(theme.Key, theme.Score, because, theme.Evidence);
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
