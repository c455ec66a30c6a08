using System.Diagnostics;
using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The blocks of a speech as its page shows them: a run-in heading joins its paragraph, paragraphs are numbered.</summary>
public static class TextBuilder
{
    /// <param name="body">The blocks.</param>
    /// <param name="outline">Where items stand and who is greeted.</param>
    /// <param name="annotations">What was found in the text; null shows only what people marked.</param>
    /// <param name="shared">What each paragraph has in common with other speeches.</param>
    /// <param name="words">The words of the interface.</param>
    public static EquatableArray<TextBlock> Of(SpeechBody body, SpeechOutline outline, SpeechAnnotations? annotations, SharedParagraphs shared, UiText words)
    {
        BlockAnnotations found = BlockAnnotations.Of(annotations);
        HashSet<string> salutations = new(outline.Salutations, StringComparer.Ordinal);
        int number = 0;
        int notes = 0;
        return WithMarks(SourceLines.Of(body).Select(Block)).ToEquatableArray();

        TextBlock Block(SourceLine line) => line.Block switch
        {
            HeadingBlock heading => Heading(heading, found, shared, words),
            ParagraphBlock paragraph => shared.Complete(new ParagraphText
            {
                Id = paragraph.Id,
                FormerIds = paragraph.FormerIds,
                Line = paragraph.Span.StartLine,
                Number = ++number,
                RunIn = line.RunIn is { } runIn ? Heading(runIn, found, shared, words) : null,
                IsSalutation = salutations.Contains(paragraph.Id),
                Segments = SegmentBuilder.Of(paragraph.Content, outline.Items.TryGetValue(paragraph.Id, out EquatableArray<OutlineItem> items) ? items : [], found.In(paragraph.Id), words, shared.StretchesOf(paragraph.Id)),
            }),
            GapBlock gap => Gap(gap, words),
            NoteBlock note => new NoteText { Id = note.Id, FormerIds = note.FormerIds, Number = ++notes, Segments = SegmentBuilder.Of(note.Content, [], FoundInBlock.Nothing, words) },
            _ => throw new UnreachableException($"The page has no form for a {line.Block.GetType().Name}."),
        };
    }

    // A note stands behind what it speaks of.
    private static List<TextBlock> WithMarks(IEnumerable<TextBlock> blocks)
    {
        List<TextBlock> marked = [];
        foreach (TextBlock block in blocks)
        {
            if (block is NoteText note && marked.FindLastIndex(static before => before is ParagraphText) is var at and >= 0)
            {
                var paragraph = (ParagraphText)marked[at];
                marked[at] = paragraph with { Notes = [.. paragraph.Notes, new NoteMark(note.Number, note.Id)] };
            }

            marked.Add(block);
        }

        return marked;
    }

    private static HeadingText Heading(HeadingBlock heading, BlockAnnotations found, SharedParagraphs shared, UiText words) => new()
    {
        Id = heading.Id,
        FormerIds = heading.FormerIds,
        Level = heading.Level,
        Segments = SegmentBuilder.Of(heading.Content, [], found.In(heading.Id), words, shared.StretchesOf(heading.Id)),
    };

    private static GapText Gap(GapBlock gap, UiText words) => new()
    {
        Id = gap.Id,
        FormerIds = gap.FormerIds,
        Reason = GapReason.TryParse(gap.Reason, out GapReason? reason) ? words.Of(reason.Label) : gap.Reason,
        Characters = gap.Characters,
        Omitted = gap.Omitted,
    };
}
