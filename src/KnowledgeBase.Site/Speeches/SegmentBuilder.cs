using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Redactions;
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
    public static EquatableArray<TextSegment> Of(InlineText content, EquatableArray<OutlineItem> items, UiText words)
    {
        List<Layer> layers = [];
        layers.AddRange(items.Select(item => new Layer(item.Node.Start, item.Length, SegmentKind.Item, item.Id, null)));
        layers.AddRange(content.Marks.Select(mark => LayerOf(mark, words)).OfType<Layer>());
        layers.AddRange(MaskFinder.In(content.Plain)
            .Where(found => !content.Marks.Any(mark => mark.Kind == MarkKinds.Redacted && mark.Start <= found.Start && mark.Start + mark.Length >= found.Start + found.Length))
            .Select(found => new Layer(found.Start, found.Length, SegmentKind.Redacted, null, words.Redacted)));
        return Cut(content.Plain, layers);
    }

    /// <summary>Text with ranges (UTF-16 code units, in order, apart) that show why it was chosen.</summary>
    public static EquatableArray<TextSegment> WithMatches(string text, IEnumerable<(int Start, int Length)> matches) =>
        Cut(text, [.. matches.Select(match => new Layer(match.Start, match.Length, SegmentKind.Match, null, null))]);

    private static Layer? LayerOf(InlineMark mark, UiText words) =>
        mark.Kind switch
        {
            MarkKinds.Formula => new Layer(mark.Start, mark.Length, SegmentKind.Formula, null, null),
            MarkKinds.Redacted => new Layer(mark.Start, mark.Length, SegmentKind.Redacted, null, RedactionNote(mark, words)),
            MarkKinds.Quote => new Layer(mark.Start, mark.Length, SegmentKind.Quote, null, QuoteNote(mark, words), QuoteTag(mark, words)),
            MarkKinds.Sic => new Layer(mark.Start, mark.Length, SegmentKind.Sic, null, words.SicNote),
            // An excerpt is for theme pages, an item for the outline: neither changes the text on the page.
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

    private static string QuoteNote(InlineMark mark, UiText words) =>
        mark.Words.FirstOrDefault() switch
        {
            "verified" => words.QuoteVerified,
            "masked" => words.QuoteMasked,
            _ => words.QuoteUnverified,
        };

    private static string QuoteTag(InlineMark mark, UiText words) =>
        mark.Words.FirstOrDefault() switch
        {
            "verified" => words.QuoteVerifiedTag,
            "masked" => words.QuoteMaskedTag,
            _ => words.QuoteUnverifiedTag,
        };

    private static EquatableArray<TextSegment> Cut(string text, List<Layer> layers)
    {
        int[] shown = new int[text.Length];
        for (int i = 0; i < layers.Count; i++)
        {
            Array.Fill(shown, i + 1, layers[i].Start, layers[i].Length);
        }

        List<TextSegment> segments = [];
        HashSet<string> used = new(StringComparer.Ordinal);
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            while (end < text.Length && shown[end] == shown[start])
            {
                end++;
            }

            Layer? layer = shown[start] == 0 ? null : layers[shown[start] - 1];
            // An item that a redaction divides has its id on the first part only.
            string? id = layer?.Id is { } candidate && used.Add(candidate) ? candidate : null;
            string? tag = layer is not null && layer.Start + layer.Length == end ? layer.Tag : null;
            segments.Add(new TextSegment(text[start..end], layer?.Kind ?? SegmentKind.Plain, id, layer?.Note, tag));
            start = end;
        }

        return segments.ToEquatableArray();
    }

    private sealed record Layer(int Start, int Length, SegmentKind Kind, string? Id, string? Note, string? Tag = null);
}
