using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Finds which paragraphs are or begin with a section heading, and of which level.</summary>
internal static class Headings
{
    // Markdown headings of docs/format.md: '##' to '####'. What is deeper stays in its paragraph.
    private const int FirstLevel = 2;
    private const int LastLevel = 4;

    public static List<DraftBlock> Mark(List<DraftBlock> blocks, LedgerDraft draft)
    {
        int appendix = Appendix.StartOf(blocks);
        BlockMarker?[] markers = [.. blocks.Select((block, i) => block.Kind == OutlineBlockKind.Paragraph && i < appendix ? BlockMarker.TryRead(block.Text) : null)];
        HashSet<int> unnumbered = [.. UnnumberedHeadings.Find(blocks, markers)];
        List<OutlineFamily> families = Families(markers);
        var marked = new List<DraftBlock>();
        for (int i = 0; i < blocks.Count; i++)
        {
            int level = markers[i] is { IsHeading: true } marker && !EndsEnumeration(blocks, markers, i) ? FirstLevel + (unnumbered.Count > 0 ? 1 : 0) + families.IndexOf(marker.Family) : int.MaxValue;
            if (unnumbered.Contains(i))
            {
                marked.Add(blocks[i] with { Kind = OutlineBlockKind.Heading, Level = FirstLevel });
                continue;
            }

            if (level > LastLevel)
            {
                marked.Add(blocks[i]);
                continue;
            }

            Split(blocks[i], markers[i]!, level, marked, draft);
        }

        return marked;
    }

    // 第一件事:… below 一、 is no part that 一、 belongs to.
    private static List<OutlineFamily> Families(BlockMarker?[] markers)
    {
        List<OutlineFamily> found = [.. markers.Where(marker => marker is { IsHeading: true }).Select(marker => marker!.Family).Distinct()];
        int chapter = found.IndexOf(OutlineFamily.Chapter);
        int comma = found.IndexOf(OutlineFamily.Comma);
        return [.. found.OrderBy(family => family == OutlineFamily.Chapter && comma >= 0 && comma < chapter ? (double)OutlineFamily.Comma + 0.5 : (double)family)];
    }

    // (一)…; (二)…; (三)….: the last one ends the sentence that the others go on with, however short it is.
    private static bool EndsEnumeration(List<DraftBlock> blocks, BlockMarker?[] markers, int at)
    {
        BlockMarker last = markers[at]!;
        return at > 0
            && last.Form == OutlineForm.Line
            && Fold.ToHans(blocks[at].Text)[^1] == '。'
            && markers[at - 1] is { IsHeading: false } before
            && before.Family == last.Family
            && before.Ordinal + 1 == last.Ordinal
            && Fold.ToHans(blocks[at - 1].Text)[^1] is ';' or ',';
    }

    private static void Split(DraftBlock block, BlockMarker marker, int level, List<DraftBlock> marked, LedgerDraft draft)
    {
        int headingEnd = marker.HeadingEnd;
        int bodyStart = headingEnd;
        while (bodyStart < block.Text.Length && char.IsWhiteSpace(block.Text[bodyStart]))
        {
            draft.RemoveEach([block.Origins[bodyStart]], BuiltInRules.Space);
            bodyStart++;
        }

        marked.Add(block with
        {
            Kind = OutlineBlockKind.Heading,
            Text = block.Text[..headingEnd],
            Origins = block.Origins.Take(headingEnd).ToEquatableArray(),
            Level = level,
            RunIn = bodyStart < block.Text.Length,
            RunOn = block.RunOn && bodyStart == block.Text.Length,
        });
        if (bodyStart < block.Text.Length)
        {
            marked.Add(block with { Text = block.Text[bodyStart..], Origins = block.Origins.Skip(bodyStart).ToEquatableArray() });
        }
    }
}
