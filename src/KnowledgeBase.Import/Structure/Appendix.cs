using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>The list of attachments below a text (附件：1.…): it is kept, but it is no part of the outline.</summary>
internal static class Appendix
{
    // What is attached may follow in full, with an outline of its own; only its list is meant.
    private const int MostLines = 12;
    private const int LongestLine = 60;

    /// <summary>The index of its first block; the number of blocks when there is none.</summary>
    public static int StartOf(IReadOnlyList<DraftBlock> blocks)
    {
        int first = Math.Max(1, (blocks.Count + 1) / 2);
        for (int i = first; i < blocks.Count; i++)
        {
            bool isList = blocks.Count - i <= MostLines && blocks.Skip(i).All(block => block.Text.Length <= LongestLine);
            if (isList && blocks[i].Kind == OutlineBlockKind.Paragraph && SpeechRoles.OpensAppendix(Fold.ToHans(blocks[i].Text)))
            {
                return i;
            }
        }

        return blocks.Count;
    }
}
