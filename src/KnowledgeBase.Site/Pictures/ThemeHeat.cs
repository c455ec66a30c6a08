using KnowledgeBase.Content;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Overview;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Heat;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Pictures;

/// <summary>The themes by speech, in a library whose speeches fit in a picture, or else by year. Null where no theme has a speech.</summary>
public static class ThemeHeat
{
    public static OverviewHeat? Of(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, FacetDivision years, UiText words)
    {
        if (themes.All(static themed => themed.Speeches.IsEmpty))
        {
            return null;
        }

        string finding = words.ThemeHeatFinding(words.Of(themes[0].Theme.Label), themes[0].Speeches.Count);
        return speeches.Count <= HeatData.MostRows
            ? new OverviewHeat(words.ThemeHeat, finding, words.ThemeHeatNote, BySpeech(speeches, themes, words))
            : new OverviewHeat(words.ThemeYearHeat, finding, YearNote(years, words), ByYear(themes, years, words));
    }

    private static HeatData BySpeech(EquatableArray<AnnotatedSpeech> speeches, EquatableArray<ThemedSpeeches> themes, UiText words)
    {
        Dictionary<(string Slug, string Theme), ThemedSpeech> shares = themes
            .SelectMany(static themed => themed.Speeches)
            .ToDictionary(static speech => (speech.Speech.Speech.Slug, speech.Statement.Key));
        return new HeatData
        {
            RowHeading = words.Title,
            Columns = Columns(themes, words),
            Rows = speeches
                .Select(speech => new HeatRow(
                    Head(speech, words),
                    themes.Select(themed => shares.TryGetValue((speech.Speech.Slug, themed.Theme.Key), out ThemedSpeech? share) ? Cell(share) : null).ToEquatableArray()))
                .ToEquatableArray(),
            Bounds = HeatSteps.OfPercent,
            Unit = "%",
        };
    }

    private static HeatData ByYear(EquatableArray<ThemedSpeeches> themes, FacetDivision years, UiText words) => new()
    {
        RowHeading = words.Year,
        Columns = Columns(themes, words),
        Rows = Shown(years)
            .Select(year => new HeatRow(
                new HeatHead($"{year.Term.Label(words)} {words.SpeechCount(year.Speeches.Count)}", new PictureLink(year.Path)),
                themes.Select(themed => Cell(year, themed)).ToEquatableArray()))
            .ToEquatableArray(),
        Bounds = HeatSteps.OfPercent,
        Unit = "%",
    };

    private static EquatableArray<HeatHead> Columns(EquatableArray<ThemedSpeeches> themes, UiText words) =>
        themes.Select(themed => new HeatHead(words.Of(themed.Theme.Label), new PictureLink(SitePaths.Theme(themed.Theme.Slug)))).ToEquatableArray();

    private static HeatHead Head(AnnotatedSpeech speech, UiText words)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        string title = TitleText.Shown(front.Title, front.TitleSource == TitleSource.Supplied);
        return new HeatHead(title, new PictureLink(SitePaths.Speech(speech.Speech.Slug)), front.Lang.Key == words.Language ? null : front.Lang.Key);
    }

    // To the first passage; where a person alone decided there is none.
    private static HeatCell Cell(ThemedSpeech share) =>
        new(share.Percent, new PictureLink(SitePaths.Speech(share.Speech.Speech.Slug), share.Statement.Proposal?.Units.FirstOrDefault()));

    private static HeatCell? Cell(FacetValue year, ThemedSpeeches themed)
    {
        int count = year.Speeches.Count(speech => speech.Themes.Any(statement => statement.Key == themed.Theme.Key));
        return count == 0
            ? null
            : new HeatCell(
                (int)Math.Round(100.0 * count / year.Speeches.Count, MidpointRounding.AwayFromZero),
                PictureLink.Search($"主题:{themed.Theme.Key} 日期:{(year.Term.IsUnstated ? "无" : year.Term.Slug)}"));
    }

    // The latest; the undated, which stand last, are always there.
    private static IEnumerable<FacetValue> Shown(FacetDivision years) =>
        years.Values.Count <= HeatData.MostRows
            ? years.Values
            : years.Values.Where((year, i) => i < HeatData.MostRows - 1 || year.Term.IsUnstated);

    private static string YearNote(FacetDivision years, UiText words) =>
        years.Values.Count <= HeatData.MostRows
            ? words.ThemeYearNote
            : words.ThemeYearNote + words.YearsShown(years.Values.Count, Shown(years).Count());
}
