using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>
/// Proposes themes by counting the lexicon's words: no model, so that every tag can show the words that made it. Making one builds the
/// automaton; use it for all documents. Safe for parallel use.
/// </summary>
public sealed class ThemeClassifier
{
    private readonly ThemeLexicon _lexicon;
    private readonly TermFinder _finder;
    private readonly UnitClassifier _units;

    public ThemeClassifier(ThemeLexicon lexicon)
    {
        _lexicon = lexicon;
        _finder = new TermFinder(lexicon);
        _units = new UnitClassifier(lexicon, _finder);
    }

    public ThemeReading Read(ThemeDocument document)
    {
        UnitThemes[] units = [.. document.Units.Select(unit => _units.Classify(unit, document.Title))];
        int[] inTitle = WeightsInTitle(document.Title);
        int characters = units.Sum(unit => unit.Characters);
        DocumentTheme[] themes = [.. _lexicon.Themes.Select((theme, i) => Gather(theme.Key, inTitle[i], units, characters))];
        double largest = themes.Where(IsSpokenOf).Select(theme => theme.Coverage).DefaultIfEmpty().Max();
        DocumentTheme[] found =
        [
            .. themes
                .Where((theme, i) => IsSpokenOf(theme) && Holds(theme, _lexicon.Themes[i].IsCore, largest))
                .Select(theme => theme with { IsPrimary = IsPrimary(theme, largest) })
                .OrderByDescending(theme => theme.Coverage),
        ];
        return new ThemeReading([.. found], [.. units])
        {
            Missed = MissedOf(themes.Where(theme => !found.Any(other => other.Key == theme.Key)), units),
        };
    }

    // Rules on official cars say 公务用车 in each article and hardly another word of work style: that word is their matter, not the theme.
    private bool IsSpokenOf(DocumentTheme theme) => theme.InTitle || theme.IsNamed || theme.StrongTerms >= _lexicon.Document.StrongTerms;

    // Rules on discipline say 党支部 and 民主生活会 where they tell who decides: their matter is another theme, and the words for this one are few.
    private bool IsOutweighed(DocumentTheme theme, double largest) =>
        !theme.IsNamedByTitle && !theme.IsNamed && theme.Coverage < largest && theme.StrongTerms < _lexicon.Document.CoreStrongTerms;

    private bool Holds(DocumentTheme theme, bool isCore, double largest) =>
        isCore
            ? !IsOutweighed(theme, largest) && (IsLarge(theme, largest) || IsSection(theme) || RunsThrough(theme))
            : IsLarge(theme, largest);

    private bool IsLarge(DocumentTheme theme, double largest) => theme.InTitle || theme.Coverage >= NeededCoverage(theme) || IsPrimary(theme, largest);

    private bool RunsThrough(DocumentTheme theme) =>
        theme.Coverage >= _lexicon.Document.CoreCoverage && (theme.IsNamedByTitle || (theme.IsNamed && theme.Units.Count >= _lexicon.Document.CoreThroughout));

    // A report of many matters names most of them in some heading; what it is about has room under its own. One paragraph under 转变作风抓落实 is
    // more often the close of a speech on something else, so it must be longer and speak of the theme itself.
    private bool IsSection(DocumentTheme theme) =>
        theme.Units.Count >= _lexicon.Document.CoreUnits
            ? theme.NamedCoverage >= _lexicon.Document.CoreSection
            : theme.NamedCoverage >= _lexicon.Document.CoreParagraph && theme.StrongTerms >= _lexicon.Document.CoreStrongTerms;

    private double NeededCoverage(DocumentTheme theme) => theme.Units.Count == 1 ? _lexicon.Document.SingleCoverage : _lexicon.Document.Coverage;

    private EquatableArray<MissedDocumentTheme> MissedOf(IEnumerable<DocumentTheme> others, UnitThemes[] units) =>
        others
            .Select(theme => new MissedDocumentTheme(theme.Key, theme.Coverage, NeededCoverage(theme), theme.Units, theme.Units.IsEmpty ? NearestUnit(theme.Key, units) : null))
            .Where(theme => !theme.Units.IsEmpty || theme.Nearest is not null)
            .OrderByDescending(theme => theme.Coverage)
            .ThenByDescending(theme => theme.Nearest?.Theme.Score ?? 0)
            .ToEquatableArray();

    private static MissedUnit? NearestUnit(string key, UnitThemes[] units) =>
        units
            .Where(unit => unit.BestMissed?.Key == key)
            .Select(unit => new MissedUnit(unit.Id, unit.BestMissed!))
            .MaxBy(unit => unit.Theme.Score);

    private bool IsPrimary(DocumentTheme theme, double largest) =>
        theme.Coverage >= _lexicon.Document.PrimaryCoverage
        || (theme.Coverage >= largest && theme.Coverage >= _lexicon.Document.PrimaryIfLargest);

    // The weight of the strongest word of each theme, 0 where there is none.
    private int[] WeightsInTitle(string? title)
    {
        var weights = new int[_lexicon.Themes.Count];
        if (title is not null)
        {
            foreach (TermHit hit in _finder.Find(ThemeSkeleton.Of(title).Text))
            {
                weights[hit.Theme] = Math.Max(weights[hit.Theme], hit.Term.Weight);
            }
        }

        return weights;
    }

    private DocumentTheme Gather(string key, int weightInTitle, UnitThemes[] units, int characters)
    {
        var tagged = units
            .Select(unit => (Unit: unit, Tag: unit.Tags.FirstOrDefault(tag => tag.Key == key)))
            .Where(pair => pair.Tag is not null)
            .Select(pair => (pair.Unit, Tag: pair.Tag!))
            .ToList();
        return new DocumentTheme
        {
            Key = key,
            Score = tagged.Select(pair => pair.Tag.Score).DefaultIfEmpty().Max(),
            Coverage = Share(tagged.Sum(pair => pair.Tag.Characters), characters),
            NamedCoverage = Share(tagged.Where(pair => pair.Tag.IsNamed).Sum(pair => pair.Tag.Characters), characters),
            StrongTerms = tagged.SelectMany(pair => pair.Tag.Evidence).Where(evidence => evidence.Weight >= _lexicon.Scoring.NamingWeight).Select(evidence => evidence.Term).Distinct(StringComparer.Ordinal).Count(),
            Units = [.. tagged.Select(pair => pair.Unit.Id)],
            IsPrimary = false,
            InTitle = weightInTitle >= _lexicon.Document.TitleWeight,
            IsNamedByTitle = weightInTitle >= _lexicon.Scoring.NamingWeight,
            Evidence = [.. tagged.SelectMany(pair => pair.Tag.Evidence)],
        };
    }

    private static double Share(int part, int characters) => characters == 0 ? 0 : part / (double)characters;
}
