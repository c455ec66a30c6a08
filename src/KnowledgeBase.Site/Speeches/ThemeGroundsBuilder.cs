using System.Globalization;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The card that says what each theme of a speech rests on, and why others are none.</summary>
public static class ThemeGroundsBuilder
{
    private const int LongestPassage = 100;

    // A card is for looking into doubts, not a table of everything.
    private const int MostMissed = 6;
    private const int MostMissedUnits = 6;

    // Of the needed score: what is further off was never in doubt.
    private const double Near = 0.6;

    /// <returns>Null when the speech has no theme and none was near.</returns>
    public static ThemeGroundsCard? Of(AnnotatedSpeech speech, UiText words)
    {
        var card = new ThemeGroundsCard
        {
            Themes = speech.Themes.Concat(speech.RejectedThemes).Select(statement => Grounds(speech, statement, words)).ToEquatableArray(),
            Missed = speech.Reading.Missed
                .Where(missed => speech.Themes.All(statement => statement.Key != missed.Key))
                .Where(static missed => missed.Nearest is not { } nearest || nearest.Theme.Score >= Near * nearest.Theme.Needed)
                .Take(MostMissed)
                .Select(missed => Missed(speech, missed, words))
                .ToEquatableArray(),
            MissedUnits = MissedUnits(speech, words),
        };
        return card.Themes.IsEmpty && card.Missed.IsEmpty ? null : card;
    }

    private static ThemeGrounds Grounds(AnnotatedSpeech speech, ThemeStatement statement, UiText words)
    {
        Content.Theme theme = ThemeTerms.Of(speech, statement.Key);
        return new ThemeGrounds
        {
            Name = words.Of(theme.Label),
            Path = SitePaths.Theme(theme.Slug),
            IsRejected = !statement.Holds,
            Standing = statement.Standing switch
            {
                ThemeStanding.Proposed => words.ThemeProposed,
                ThemeStanding.Confirmed => words.ThemeConfirmed,
                ThemeStanding.Added => words.ThemeAdded,
                _ => words.ThemeRejected,
            },
            Percent = statement.Proposal is { } proposal ? Percent(proposal.Coverage) : null,
            IsNamedInTitle = statement.Proposal is { InTitle: true },
            Passages = EvidenceFinder.OfSpeech(speech, statement.Key, LongestPassage),
        };
    }

    private static MissedThemeRow Missed(AnnotatedSpeech speech, MissedDocumentTheme missed, UiText words) =>
        missed.Nearest is { } nearest
            ? new MissedThemeRow(NameOf(speech, missed.Key, words), Why(nearest.Theme, words), nearest.Id)
            : new MissedThemeRow(
                NameOf(speech, missed.Key, words),
                missed.Coverage < missed.NeededCoverage
                    ? words.WhyTooLittle(missed.Units.Count, Percent(missed.Coverage), Percent(missed.NeededCoverage))
                    : words.WhyOneWord(missed.Units.Count, Percent(missed.Coverage)),
                missed.Units[0]);

    private static EquatableArray<MissedThemeRow> MissedUnits(AnnotatedSpeech speech, UiText words) =>
        speech.Reading.Units
            .Where(static unit => unit.BestMissed is { } missed && missed.Score >= Near * missed.Needed)
            .OrderByDescending(static unit => unit.BestMissed!.Score / unit.BestMissed.Needed)
            .Take(MostMissedUnits)
            .Select(unit => new MissedThemeRow(NameOf(speech, unit.BestMissed!.Key, words), Why(unit.BestMissed, words), unit.Id))
            .ToEquatableArray();

    private static string Why(MissedTheme missed, UiText words)
    {
        string score = missed.Score.ToString("0.0", CultureInfo.InvariantCulture);
        string needed = missed.Needed.ToString("0.0", CultureInfo.InvariantCulture);
        return missed.Because switch
        {
            MissedBecause.OnlyWeakTerms => words.WhyOnlyWeak(score, needed),
            MissedBecause.LowScore => words.WhyLowScore(score, needed),
            _ => words.WhyOtherStronger(score, needed),
        };
    }

    private static string NameOf(AnnotatedSpeech speech, string theme, UiText words) => words.Of(ThemeTerms.Of(speech, theme).Label);

    private static int Percent(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);
}
