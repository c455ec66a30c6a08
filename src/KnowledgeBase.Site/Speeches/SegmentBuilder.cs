using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>
/// Cuts a block's text into segments of one kind each. Where ranges overlap the later layer shows: items below the marks of people,
/// redactions on top.
/// </summary>
public static class SegmentBuilder
{
    public static EquatableArray<TextSegment> Of(InlineText content, EquatableArray<OutlineItem> items, FoundInBlock found, UiText words, IEnumerable<PlacedStretch>? shared = null)
    {
        List<Layer> layers = [];
        layers.AddRange(items.Select(item => new Layer(item.Node.Start, item.Length, SegmentKind.Item, item.Id, null)));
        layers.AddRange(found.Quotations.Select(quotation => new Layer(quotation.Start, quotation.Length, SegmentKind.Quote, null, QuoteNote(quotation.Status, words), quotation.IsEnd ? QuoteTag(quotation.Status, words) : null)));
        layers.AddRange(content.Marks.Select(mark => LayerOf(mark, words)).OfType<Layer>());
        layers.AddRange(MaskFinder.In(content.Plain)
            .Where(mask => !content.Marks.Any(mark => mark.Kind == MarkKinds.Redacted && mark.Start <= mask.Start && mark.Start + mark.Length >= mask.End))
            .Select(mask => new Layer(mask.Start, mask.Length, SegmentKind.Redacted, null, GuessNote(found.Redactions.GetValueOrDefault(mask.Start, RedactionKind.Other), words))));
        return Cut(content.Plain, layers, shared ?? []);
    }

    /// <summary>Text with ranges (UTF-16 code units, in order, apart) that show why it was chosen.</summary>
    public static EquatableArray<TextSegment> WithMatches(string text, IEnumerable<(int Start, int Length)> matches) =>
        Cut(text, [.. matches.Select(match => new Layer(match.Start, match.Length, SegmentKind.Match, null, null))], []);

    private static Layer? LayerOf(InlineMark mark, UiText words) =>
        mark.Kind switch
        {
            MarkKinds.Formula => new Layer(mark.Start, mark.Length, SegmentKind.Formula, null, null),
            MarkKinds.Redacted => new Layer(mark.Start, mark.Length, SegmentKind.Redacted, null, RedactionNote(mark, words)),
            MarkKinds.Quote => new Layer(mark.Start, mark.Length, SegmentKind.Quote, null, QuoteNote(StatusOf(mark), words), QuoteTag(StatusOf(mark), words)),
            MarkKinds.Sic => new Layer(mark.Start, mark.Length, SegmentKind.Sic, null, words.SicNote),
            // An excerpt is for theme pages, an item for the outline: neither changes the text on the page.
            _ => null,
        };

    /// <summary>What a redaction hides, as a guess; nothing is said where there is none.</summary>
    public static string GuessNote(RedactionKind kind, UiText words) => KindOf(kind, words) is { } name ? words.RedactedGuess(name) : words.Redacted;

    /// <summary>The kind in words; null for other and for what hides nothing.</summary>
    public static string? KindOf(RedactionKind kind, UiText words) => kind switch
    {
        RedactionKind.Place => words.RedactedPlace,
        RedactionKind.Person => words.RedactedPerson,
        RedactionKind.Leader => words.RedactedLeader,
        RedactionKind.Number => words.RedactedNumber,
        RedactionKind.Organisation => words.RedactedOrganisation,
        RedactionKind.Verb => words.RedactedVerb,
        _ => null,
    };

    private static string RedactionNote(InlineMark mark, UiText words) =>
        mark.Words.FirstOrDefault() switch
        {
            "place" => words.RedactedKind(words.RedactedPlace),
            "person" => words.RedactedKind(words.RedactedPerson),
            "number" => words.RedactedKind(words.RedactedNumber),
            "org" => words.RedactedKind(words.RedactedOrganisation),
            _ => words.Redacted,
        };

    /// <summary>What the page says of a quotation's source, in a few words.</summary>
    public static string QuoteTag(QuotationStatus status, UiText words) => status switch
    {
        QuotationStatus.Verified => words.QuoteVerifiedTag,
        QuotationStatus.Masked => words.QuoteMaskedTag,
        QuotationStatus.Folk => words.QuoteFolkTag,
        _ => words.QuoteUnverifiedTag,
    };

    private static string QuoteNote(QuotationStatus status, UiText words) => status switch
    {
        QuotationStatus.Verified => words.QuoteVerified,
        QuotationStatus.Masked => words.QuoteMasked,
        _ => words.QuoteUnverified,
    };

    private static QuotationStatus StatusOf(InlineMark mark) => QuotationReader.StatusOf(mark.Words.FirstOrDefault());

    private static EquatableArray<TextSegment> Cut(string text, List<Layer> layers, IEnumerable<PlacedStretch> shared)
    {
        int[] shown = new int[text.Length];
        for (int i = 0; i < layers.Count; i++)
        {
            Array.Fill(shown, i + 1, layers[i].Start, layers[i].Length);
        }

        // What is shared with other speeches is no layer: it goes through marks of every kind.
        byte[] levels = new byte[text.Length];
        foreach (PlacedStretch stretch in shared)
        {
            Array.Fill(levels, (byte)stretch.Level, stretch.Place.Start, stretch.Place.Length);
        }

        List<TextSegment> segments = [];
        HashSet<string> used = new(StringComparer.Ordinal);
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            while (end < text.Length && shown[end] == shown[start] && levels[end] == levels[start])
            {
                end++;
            }

            Layer? layer = shown[start] == 0 ? null : layers[shown[start] - 1];
            // An item that a redaction or a set phrase divides has its id on the first part only.
            string? id = layer?.Id is { } candidate && used.Add(candidate) ? candidate : null;
            string? tag = layer is not null && layer.Start + layer.Length == end ? layer.Tag : null;
            segments.Add(new TextSegment(text[start..end], layer?.Kind ?? SegmentKind.Plain, id, layer?.Note, tag, levels[start]));
            start = end;
        }

        return segments.ToEquatableArray();
    }

    private sealed record Layer(int Start, int Length, SegmentKind Kind, string? Id, string? Note, string? Tag = null);
}
