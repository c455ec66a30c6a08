using KnowledgeBase.Annotate.Outlines;
using System.Diagnostics;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The blocks of a speech as its page shows them: a run-in heading joins its paragraph, paragraphs are numbered.</summary>
public static class TextBuilder
{
    public static EquatableArray<TextBlock> Of(SpeechBody body, SpeechOutline outline, UiText words)
    {
        List<TextBlock> blocks = [];
        HashSet<string> salutations = new(outline.Salutations, StringComparer.Ordinal);
        HeadingText? runIn = null;
        int number = 0;
        for (int i = 0; i < body.Blocks.Count; i++)
        {
            switch (body.Blocks[i])
            {
                case HeadingBlock heading when heading.RunIn && i + 1 < body.Blocks.Count && body.Blocks[i + 1] is ParagraphBlock:
                    runIn = Heading(heading, words);
                    break;
                case HeadingBlock heading:
                    blocks.Add(Heading(heading, words));
                    break;
                case ParagraphBlock paragraph:
                    blocks.Add(Paragraph(paragraph, outline, words) with { Number = ++number, RunIn = runIn, IsSalutation = salutations.Contains(paragraph.Id) });
                    runIn = null;
                    break;
                case GapBlock gap:
                    blocks.Add(Gap(gap));
                    break;
                case NoteBlock note:
                    blocks.Add(new NoteText { Id = note.Id, FormerIds = note.FormerIds, Segments = SegmentBuilder.Of(note.Content, [], words) });
                    break;
                default:
                    throw new UnreachableException($"The page has no form for a {body.Blocks[i].GetType().Name}.");
            }
        }

        return blocks.ToEquatableArray();
    }

    private static HeadingText Heading(HeadingBlock heading, UiText words) => new()
    {
        Id = heading.Id,
        FormerIds = heading.FormerIds,
        Level = heading.Level,
        Segments = SegmentBuilder.Of(heading.Content, [], words),
    };

    private static ParagraphText Paragraph(ParagraphBlock paragraph, SpeechOutline outline, UiText words) => new()
    {
        Id = paragraph.Id,
        FormerIds = paragraph.FormerIds,
        Number = 0,
        Segments = SegmentBuilder.Of(
            paragraph.Content,
            outline.Items.TryGetValue(paragraph.Id, out EquatableArray<OutlineItem> items) ? items : [],
            words),
    };

    private static GapText Gap(GapBlock gap) => new()
    {
        Id = gap.Id,
        FormerIds = gap.FormerIds,
        Reason = GapReason.TryParse(gap.Reason, out GapReason? reason) ? reason.Label.ZhHans : gap.Reason,
        Characters = gap.Characters,
        Omitted = gap.Omitted,
    };
}
