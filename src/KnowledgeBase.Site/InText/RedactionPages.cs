using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.InText;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.InText;

/// <summary>How much is hidden: by kind, and in which speeches. A list of the passages would say no more than the speeches themselves.</summary>
internal static class RedactionPages
{
    private const int RowsOfAPage = 100;

    public static IEnumerable<(SitePath Path, Func<PassagesPage> Page)> All(EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        (AnnotatedSpeech Speech, Redaction[] Found)[] hidden =
        [
            .. speeches
                .Select(static speech => (Speech: speech, Found: (Redaction[])[.. speech.Annotations.Redactions.Where(static redaction => redaction.Kind != RedactionKind.Wording)]))
                .Where(static one => one.Found.Length > 0),
        ];
        int count = ListPaging.PagesOf(hidden.Length, RowsOfAPage);
        return Enumerable.Range(1, count).Select<int, (SitePath, Func<PassagesPage>)>(number => (SitePaths.InText(InTextKinds.Redactions, number), () => Page(hidden, number, count, words)));
    }

    private static PassagesPage Page((AnnotatedSpeech Speech, Redaction[] Found)[] hidden, int number, int count, UiText words)
    {
        InTextTable bySpeech = new(words.NavSpeeches, words.InTextKind, hidden.Skip((number - 1) * RowsOfAPage).Take(RowsOfAPage).Select(one => Row(one.Speech, one.Found, words)).ToEquatableArray());
        return new PassagesPage
        {
            Title = words.InTextRedactions,
            About = words.InTextRedactionsAbout,
            Tables = number == 1 ? [new InTextTable(words.InTextKind, "", Kinds(hidden.SelectMany(static one => one.Found)).Select(kind => new InTextRow(NameOf(kind.Kind, words), "", kind.Count)).ToEquatableArray()), bySpeech] : [bySpeech],
            Paging = ListPaging.Of(number, count, static page => SitePaths.InText(InTextKinds.Redactions, page)),
        };
    }

    private static InTextRow Row(AnnotatedSpeech speech, Redaction[] found, UiText words) => new(
        TitleText.Shown(speech.Speech.FrontMatter.Title, speech.Speech.FrontMatter.TitleSource == TitleSource.Supplied),
        string.Join(words.ListSeparator, Kinds(found).Select(kind => FormattableString.Invariant($"{NameOf(kind.Kind, words)} {kind.Count}"))),
        found.Length,
        SitePaths.Speech(speech.Speech.Slug),
        found[0].Places[0].BlockId);

    private static IEnumerable<(RedactionKind Kind, int Count)> Kinds(IEnumerable<Redaction> found) =>
        found.GroupBy(static redaction => redaction.Kind).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key).Select(static group => (group.Key, group.Count()));

    private static string NameOf(RedactionKind kind, UiText words) => SegmentBuilder.KindOf(kind, words) ?? words.RedactedOther;
}
