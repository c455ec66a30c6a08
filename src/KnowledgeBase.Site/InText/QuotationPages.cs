using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Rules.Quotations;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.InText;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.InText;

/// <summary>All quotations, by kind and status. No person has a list here.</summary>
internal static class QuotationPages
{
    public static IEnumerable<(SitePath Path, Func<PassagesPage> Page)> All(EquatableArray<AnnotatedSpeech> speeches, UiText words)
    {
        (SpeakerKind Kind, QuotationStatus Status, FoundPassage[] Passages)[] groups =
        [
            .. speeches
                .SelectMany(static speech => speech.Annotations.Quotations.Select(quotation => (Speech: speech, Quotation: quotation)))
                .GroupBy(static one => (one.Quotation.Kind, one.Quotation.Status))
                .OrderBy(static group => group.Key.Kind)
                .ThenBy(static group => group.Key.Status)
                .Select(group => (group.Key.Kind, group.Key.Status, (FoundPassage[])[.. group.Select(one => new FoundPassage(one.Speech, one.Quotation.Places[0], one.Quotation.IsDirect ? null : words.InTextReported))])),
        ];
        return PassageList.Pages(
            () => new PassagesPage
            {
                Title = words.InTextQuotations,
                About = words.InTextQuotationsAbout,
                Tables = [new InTextTable(words.InTextKind, words.InTextStatus, groups.Select(group => new InTextRow(KindOf(group.Kind, words), SegmentBuilder.QuoteTag(group.Status, words), group.Passages.Length)).ToEquatableArray())],
                Paging = ListPaging.Of(1, 1, static page => SitePaths.InText(InTextKinds.Quotations, page)),
            },
            static page => SitePaths.InText(InTextKinds.Quotations, page),
            [.. groups.Select(group => ($"{KindOf(group.Kind, words)} · {SegmentBuilder.QuoteTag(group.Status, words)}", (IReadOnlyList<FoundPassage>)group.Passages))],
            words);
    }

    private static string KindOf(SpeakerKind kind, UiText words) => kind switch
    {
        SpeakerKind.Person => words.InTextOfPerson,
        SpeakerKind.Body => words.InTextOfBody,
        _ => words.InTextOfFolk,
    };
}
