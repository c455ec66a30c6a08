using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Turns the lines of a cleaned seed into title and blocks: joins broken lines, finds headings and gaps.</summary>
public static class Structurer
{
    public static StructuredText Structure(Ledger cleaned)
    {
        var draft = new LedgerDraft(cleaned);
        List<SeedLine> lines = LostBreaks.Supply(SeedLine.ReadAll(draft), draft);
        SpeechTitle? title = TitleFinder.Take(lines, draft);
        bool newlineAtEnd = lines.Count == 0 || lines[^1].Newline >= 0;
        List<DraftBlock> blocks = Paragraphs.Build(lines, cleaned, draft);
        blocks = Headings.Mark(blocks, draft);
        blocks = Truncation.Mark(blocks, cleaned);
        EndRunOn(blocks);
        (blocks, EquatableArray<string> unplaced) = ContentsAlignment.FillGaps(blocks, cleaned.Contents);
        return new StructuredText
        {
            Ledger = draft.Finish() with { Contents = cleaned.Contents, NeedsReview = cleaned.NeedsReview, LinesAreParagraphs = cleaned.LinesAreParagraphs },
            Title = title ?? TitleFromSite(cleaned),
            Blocks = blocks.ToEquatableArray(),
            Outline = OutlineParser.Parse([.. blocks.Select(block => block.ToOutlineBlock())]),
            NewlineAtEnd = newlineAtEnd,
            UnplacedContents = unplaced,
        };
    }

    // What the last line went on with is removed: nothing follows.
    private static void EndRunOn(List<DraftBlock> blocks)
    {
        int last = blocks.FindLastIndex(block => block.Kind != OutlineBlockKind.Gap);
        if (last >= 0)
        {
            blocks[last] = blocks[last] with { RunOn = false };
        }
    }

    private static SpeechTitle? TitleFromSite(Ledger cleaned) =>
        cleaned.FactsNamed("title").Select(fact => new SpeechTitle(fact.Value, "lead", default)).FirstOrDefault();
}
