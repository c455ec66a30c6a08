using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Dates;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.FiguresInText;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Site.InText;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The card below a text: what it cites, quotes, counts, dates and hides. However long the speech, the card stays short.</summary>
public static class InTextCardBuilder
{
    private const int MostEntries = 40;
    private const int MostPlaces = 12;
    private const int LongestQuotation = 48;

    public static InTextCard Of(SpeechAnnotations annotations, EquatableArray<TextBlock> blocks, UiText words)
    {
        Dictionary<string, int> numbers = blocks.OfType<ParagraphText>().ToDictionary(static block => block.Id, static block => block.Number, StringComparer.Ordinal);
        IEnumerable<Redaction> hidden = annotations.Redactions.Where(static redaction => redaction.Kind != RedactionKind.Wording);
        InTextGroup[] groups =
        [
            Group(words.InTextDocuments, InTextKinds.Documents, annotations.Documents, static document => document.Key, static document => document.Text, document => DocumentNote(document, words), static document => document.Places, numbers),
            Group(words.InTextQuotations, InTextKinds.Quotations, annotations.Quotations, static quotation => quotation.Places[0], Quoted, quotation => QuotationNote(quotation, words), static quotation => quotation.Places, numbers),
            Group(words.InTextFigures, InTextKinds.Figures, annotations.Figures, FigureKey, static figure => figure.Counted is { } counted ? $"{counted} {figure.Text}" : figure.Text, figure => figure.IsMasked ? words.InTextUnknownNumber : null, static figure => figure.Places, numbers),
            Group(words.InTextDates, InTextKinds.Dates, annotations.Dates, static date => (date.Text, date.Value), static date => date.Text, static date => date.Kind is DateKind.Relative or DateKind.Named ? null : date.Value, static date => date.Places, numbers),
            Group(words.InTextRedactions, InTextKinds.Redactions, hidden, static redaction => redaction.Kind, redaction => SegmentBuilder.KindOf(redaction.Kind, words) ?? words.RedactedOther, static _ => null, static redaction => redaction.Places, numbers),
        ];
        return new InTextCard(groups.Where(static group => group.Total > 0).ToEquatableArray());
    }

    /// <summary>The class of a cited document in words.</summary>
    public static string DocumentNote(CitedDocument document, UiText words) => (document.Class, document.Level) switch
    {
        (DocumentClass.Work, _) => words.DocumentWork,
        (DocumentClass.Speech, _) => words.DocumentSpeech,
        (DocumentClass.Other, _) => words.DocumentOther,
        (_, DocumentLevel.PartyRules) => words.DocumentParty,
        (_, DocumentLevel.Law) => words.DocumentLaw,
        (_, DocumentLevel.AdministrativeRegulation) => words.DocumentAdministrative,
        (_, DocumentLevel.Policy) => words.DocumentPolicy,
        (_, DocumentLevel.Local) => words.DocumentLocal,
        _ => words.DocumentUnstated,
    };

    private static InTextGroup Group<T, TKey>(
        string title, string kind, IEnumerable<T> found, Func<T, TKey> key, Func<T, string> text, Func<T, string?> note, Func<T, EquatableArray<TextPlace>> places, Dictionary<string, int> numbers)
        where TKey : notnull
    {
        T[] all = [.. found];
        IGrouping<TKey, T>[] same = [.. all.GroupBy(key)];
        return new InTextGroup(
            title,
            all.Length,
            same.Take(MostEntries).Select(entry => new InTextEntry(
                text(entry.First()),
                note(entry.First()),
                entry.Select(one => places(one)[0].BlockId).Distinct(StringComparer.Ordinal).Take(MostPlaces).Select(id => new InTextPlace(id, numbers.TryGetValue(id, out int number) ? number : null)).ToEquatableArray())).ToEquatableArray(),
            Math.Max(0, same.Length - MostEntries),
            SitePaths.InText(kind));
    }

    // Hidden numbers of one unit differ in nothing but their place.
    private static string FigureKey(Figure figure) =>
        figure.IsMasked ? $"{figure.Unit} {figure.Counted}" : FormattableString.Invariant($"{figure.Places[0].BlockId}-{figure.Places[0].Start}");

    private static string Quoted(Quotation quotation)
    {
        string words = quotation.Text.Length <= LongestQuotation ? quotation.Text : quotation.Text[..LongestQuotation] + "…";
        string speaker = quotation.Speaker.Length > 0 ? quotation.Speaker + "：" : "";
        return quotation.IsDirect ? $"{speaker}“{words}”" : speaker + words;
    }

    private static string QuotationNote(Quotation quotation, UiText words) =>
        quotation.IsDirect ? SegmentBuilder.QuoteTag(quotation.Status, words) : $"{words.InTextReported} · {SegmentBuilder.QuoteTag(quotation.Status, words)}";
}
