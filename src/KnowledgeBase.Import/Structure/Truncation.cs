using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Notices that a source breaks off before the end (rule G2) and puts a gap there.</summary>
internal static class Truncation
{
    // A claimed length counts blanks, notes and so on; only a clear difference means that text is missing.
    private const double ClearlyLonger = 1.15;
    private const int ShortestBrokenLine = 20;
    private const string Ends = "。!?…”)》;";

    public static List<DraftBlock> Mark(List<DraftBlock> blocks, Ledger cleaned)
    {
        if (blocks.Count == 0 || blocks[^1].Kind == OutlineBlockKind.Gap || !BreaksOff(blocks, cleaned))
        {
            return blocks;
        }

        return [.. blocks, new DraftBlock { Kind = OutlineBlockKind.Gap, Reason = "truncated" }];
    }

    private static bool BreaksOff(List<DraftBlock> blocks, Ledger cleaned)
    {
        int present = blocks.Sum(block => block.Text.Count(c => !char.IsWhiteSpace(c))) + blocks.Sum(block => block.Characters ?? 0);
        int claimed = cleaned.FactsNamed("total").Select(fact => SeedNumber.Parse(fact.Value) ?? 0).DefaultIfEmpty().Max();
        DraftBlock last = blocks[^1];
        bool usesMarks = blocks.Count(block => block.Text.Contains('。', StringComparison.Ordinal)) * 4 > blocks.Count;
        bool endsOpen = last.Kind == OutlineBlockKind.Heading
            || (last.Text.Length > ShortestBrokenLine && !Ends.Contains(Fold.ToHans(last.Text)[^1], StringComparison.Ordinal));
        return claimed >= ClearlyLonger * present || (usesMarks && endsOpen);
    }
}
