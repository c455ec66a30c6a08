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
        bool[] inTitle = ThemesOfTitle(document.Title);
        int characters = units.Sum(unit => unit.Characters);
        DocumentTheme[] themes = [.. _lexicon.Themes.Select((theme, i) => Gather(theme.Key, inTitle[i], units, characters))];
        double largest = themes.Select(theme => theme.Coverage).DefaultIfEmpty().Max();
        DocumentTheme[] found =
        [
            .. themes
                .Where((theme, i) => IsTheme(theme, _lexicon.Themes[i].IsCore) || IsPrimary(theme, largest))
                .Select(theme => theme with { IsPrimary = IsPrimary(theme, largest) })
                .OrderByDescending(theme => theme.Coverage),
        ];
        return new ThemeReading([.. found], [.. units])
        {
            Missed = MissedOf(themes.Where(theme => !found.Any(other => other.Key == theme.Key)), units),
        };
    }

    private bool IsTheme(DocumentTheme theme, bool isCore) =>
        theme.InTitle
        || theme.Coverage >= NeededCoverage(theme)
        || (isCore && theme.IsNamed && theme.Coverage >= _lexicon.Document.CoreCoverage && theme.Units.Count >= _lexicon.Document.CoreUnits);

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

    private bool[] ThemesOfTitle(string? title)
    {
        var named = new bool[_lexicon.Themes.Count];
        if (title is not null)
        {
            foreach (TermHit hit in _finder.Find(ThemeSkeleton.Of(title).Text))
            {
                named[hit.Theme] |= hit.Term.Weight >= _lexicon.Document.TitleWeight;
            }
        }

        return named;
    }

    private static DocumentTheme Gather(string key, bool inTitle, UnitThemes[] units, int characters)
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
            Coverage = characters == 0 ? 0 : tagged.Sum(pair => pair.Tag.Characters) / (double)characters,
            Units = [.. tagged.Select(pair => pair.Unit.Id)],
            IsPrimary = false,
            InTitle = inTitle,
            IsNamed = tagged.Any(pair => pair.Tag.IsNamed),
            Evidence = [.. tagged.SelectMany(pair => pair.Tag.Evidence)],
        };
    }
}
