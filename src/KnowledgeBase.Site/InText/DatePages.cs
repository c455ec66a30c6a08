using System.Text.RegularExpressions;
using KnowledgeBase.Annotate.Dates;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.InText;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.InText;

/// <summary>All dates that speeches mention, by how much they state. 今天 and 今年 are counted and not listed: they say nothing apart from their speech.</summary>
internal static partial class DatePages
{
    private const int MostOfAKind = 400;

    public static IEnumerable<(SitePath Path, Func<PassagesPage> Page)> All(EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        (DateKind Kind, (AnnotatedSpeech Speech, DateMention Date)[] Found)[] kinds =
        [
            .. speeches
                .SelectMany(static speech => speech.Annotations.Dates.Select(date => (Speech: speech, Date: date)))
                .GroupBy(static one => one.Date.Kind)
                .OrderBy(static group => group.Key)
                .Select(static group => (group.Key, group.ToArray())),
        ];
        return PassageList.Pages(
            () => new PassagesPage
            {
                Title = words.InTextDates,
                About = words.InTextDatesAbout,
                Tables = [new InTextTable(words.InTextKind, words.InTextRedactions, kinds.Select(kind => new InTextRow(NameOf(kind.Kind, words), kind.Found.Count(static one => one.Date.IsMasked) is > 0 and int hidden ? words.InTextHiddenOf(hidden) : "", kind.Found.Length)).ToEquatableArray())],
                Paging = ListPaging.Of(1, 1, static page => SitePaths.InText(InTextKinds.Dates, page)),
            },
            static page => SitePaths.InText(InTextKinds.Dates, page),
            [.. kinds.Where(static kind => kind.Kind != DateKind.Relative).Select(kind => (NameOf(kind.Kind, words), (IReadOnlyList<FoundPassage>)[.. kind.Found.Take(MostOfAKind).Select(static one => new FoundPassage(one.Speech, one.Date.Places[0], NoteOf(one.Date)))]))],
            words);
    }

    // The words stand in the sentence; beside it stands what says more to a reader than they do. X for what is not stated, and 33 for a quarter, say less.
    private static string? NoteOf(DateMention date) => date.Value.Contains('X', StringComparison.Ordinal) || Coded().IsMatch(date.Value) ? null : date.Value;

    [GeneratedRegex(@"(?:^|/)\d{4}-(?:2[1-9]|3\d|4[01])(?:/|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Coded();

    private static string NameOf(DateKind kind, UiText words) => kind switch
    {
        DateKind.Day => words.DateDay,
        DateKind.Partial => words.DatePartial,
        DateKind.Range => words.DateRange,
        DateKind.Relative => words.DateRelative,
        DateKind.Named => words.DateNamed,
        _ => words.DateEvent,
    };
}
