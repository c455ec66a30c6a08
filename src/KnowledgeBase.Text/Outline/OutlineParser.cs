using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Text.Outline;

/// <summary>
/// Reads the outline of a speech from its blocks: a rank stack for section headings and a stack of open lists for run-in items.
/// One pass, linear but for a look ahead to the next section.
/// </summary>
public static class OutlineParser
{
    public static Outline Parse(IReadOnlyList<OutlineBlock> blocks)
    {
        var draft = new OutlineDraft(NoteMarks.Blank([.. blocks.Select(block => Fold.ToHans(block.Text))]), blocks);
        for (int i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i].Kind)
            {
                case OutlineBlockKind.Heading:
                    draft.AddHeading(i);
                    break;
                case OutlineBlockKind.Gap:
                    draft.AddGap(i);
                    break;
                default:
                    draft.AddParagraph(i);
                    break;
            }
        }

        return draft.Finish();
    }
}
