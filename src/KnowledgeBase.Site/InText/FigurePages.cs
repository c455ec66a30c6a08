using KnowledgeBase.Annotate.FiguresInText;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.InText;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.InText;

/// <summary>All figures, by unit, the most frequent unit first.</summary>
internal static class FigurePages
{
    private const int MostUnits = 60;
    private const int MostOfAUnit = 200;

    public static IEnumerable<(SitePath Path, Func<PassagesPage> Page)> All(EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        (string Unit, (AnnotatedSpeech Speech, Figure Figure)[] Found)[] units =
        [
            .. speeches
                .SelectMany(static speech => speech.Annotations.Figures.Select(figure => (Speech: speech, Figure: figure)))
                .GroupBy(static one => one.Figure.Unit, StringComparer.Ordinal)
                .Select(static group => (group.Key, group.ToArray()))
                .OrderByDescending(static unit => unit.Item2.Length)
                .ThenBy(static unit => unit.Key, StringComparer.Ordinal)
                .Take(MostUnits),
        ];
        return PassageList.Pages(
            () => new PassagesPage
            {
                Title = words.InTextFigures,
                About = words.InTextFiguresAbout,
                Tables = [new InTextTable(words.InTextUnit, words.InTextRedactions, units.Select(unit => new InTextRow(unit.Unit, Hidden(unit.Found, words), unit.Found.Length)).ToEquatableArray())],
                Paging = ListPaging.Of(1, 1, static page => SitePaths.InText(InTextKinds.Figures, page)),
            },
            static page => SitePaths.InText(InTextKinds.Figures, page),
            [.. units.Select(unit => (unit.Unit, (IReadOnlyList<FoundPassage>)[.. unit.Found.Take(MostOfAUnit).Select(one => new FoundPassage(one.Speech, one.Figure.Places[0], one.Figure.IsMasked ? words.InTextUnknownNumber : one.Figure.Counted))]))],
            words);
    }

    private static string Hidden((AnnotatedSpeech Speech, Figure Figure)[] found, UiText words) =>
        found.Count(static one => one.Figure.IsMasked) is > 0 and int hidden ? words.InTextHiddenOf(hidden) : "";
}
