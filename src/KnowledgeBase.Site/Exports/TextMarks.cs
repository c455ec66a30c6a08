using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Exports;

/// <summary>All marks of a block, those of people and those that a page shows of itself: items of the outline and what the source has masked.</summary>
public static class TextMarks
{
    /// <summary>In the order of the text. Marks may overlap: a redaction stands within an item.</summary>
    public static EquatableArray<TextMark> Of(BodyBlock block, AnnotatedSpeech speech) => ContentOf(block) is { } content
        ? Items(block, speech).Concat(Decided(content)).Concat(Masked(content)).Concat(Corrected(block, content.Plain, speech.Speech.FrontMatter))
            .OrderBy(static mark => mark.Start)
            .ThenByDescending(static mark => mark.Length)
            .ToEquatableArray()
        : [];

    /// <summary>The text of a heading, a paragraph or a note; null for a gap.</summary>
    public static InlineText? ContentOf(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading.Content,
        ParagraphBlock paragraph => paragraph.Content,
        NoteBlock note => note.Content,
        _ => null,
    };

    private static IEnumerable<TextMark> Items(BodyBlock block, AnnotatedSpeech speech) =>
        speech.Outline.Items.TryGetValue(block.Id, out EquatableArray<OutlineItem> items)
            ? items.Select(static item => new TextMark(MarkKinds.Item, item.Node.Start, item.Length) { Id = item.Id })
            : [];

    private static IEnumerable<TextMark> Decided(InlineText content) =>
        content.Marks.Select(static mark => new TextMark(mark.Kind, mark.Start, mark.Length) { Words = mark.Words, IsDecided = true });

    private static IEnumerable<TextMark> Masked(InlineText content) =>
        MaskFinder.In(content.Plain)
            .Where(found => !content.Marks.Any(mark => mark.Kind == MarkKinds.Redacted && mark.Start <= found.Start && mark.Start + mark.Length >= found.Start + found.Length))
            .Select(static found => new TextMark(MarkKinds.Redacted, found.Start, found.Length));

    // The correction of a block stands in it once; that of a title is no matter of the text.
    private static IEnumerable<TextMark> Corrected(BodyBlock block, string text, SpeechFrontMatter front) =>
        from correction in front.Corrections
        where correction.At == block.Id || block.FormerIds.Contains(correction.At)
        let start = text.IndexOf(correction.To, StringComparison.Ordinal)
        where start >= 0 && correction.To.Length > 0
        select new TextMark(TextMark.Correction, start, correction.To.Length) { Words = [correction.From, correction.Reason], IsDecided = true };
}
