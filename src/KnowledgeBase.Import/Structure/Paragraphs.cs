using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>Joins lines into the author's paragraphs and puts gaps where the source says that it left text out.</summary>
internal static class Paragraphs
{
    // Between the cells of a row; one sets a name apart, or a number.
    private const int FewestTabs = 2;

    private const string PageEnds = "。!?:;…”)》";

    public static List<DraftBlock> Build(List<SeedLine> lines, Ledger cleaned, LedgerDraft draft)
    {
        lines = SplitAtGaps(lines, cleaned, draft);
        IReadOnlyList<string?> joins = cleaned.LinesAreParagraphs ? [] : LineJoiner.Join(
            [.. lines.Select(line => line.Text)],
            [.. lines.Select(line => line.BlankBefore)],
            [.. lines.Select(line => line.Indented)]);
        joins = [.. joins.Select((join, i) => lines[i].RunsOn || IsApart(lines[i], lines[i + 1], draft) ? null : join ?? (IsBrokenPage(lines[i], lines[i + 1]) ? BuiltInRules.Unfinished : null))];
        Queue<(int Start, DraftBlock Block)> gaps = new(Gaps(cleaned));
        var blocks = new List<DraftBlock>();
        for (int i = 0; i < lines.Count;)
        {
            AddGapsBefore(lines[i].Origins[0], gaps, blocks);
            int last = i;
            while (last < joins.Count && joins[last] is { } rule && !(gaps.Count > 0 && gaps.Peek().Start < lines[last + 1].Origins[0]))
            {
                draft.Remove(lines[last].Newline, lines[last].Newline + 1, rule);
                last++;
            }

            if (lines[last].Newline >= 0)
            {
                draft.Separate(lines[last].Newline);
            }

            blocks.Add(new DraftBlock
            {
                Kind = OutlineBlockKind.Paragraph,
                Text = string.Concat(lines[i..(last + 1)].Select(line => line.Text)),
                Origins = lines[i..(last + 1)].SelectMany(line => line.Origins).ToEquatableArray(),
                RunOn = lines[last].RunsOn,
            });
            i = last + 1;
        }

        AddGapsBefore(int.MaxValue, gaps, blocks);
        return blocks;
    }

    // Text before and after a notice in the middle of a line does not follow upon each other.
    private static List<SeedLine> SplitAtGaps(List<SeedLine> lines, Ledger cleaned, LedgerDraft draft)
    {
        int[] gaps = [.. cleaned.FactsNamed(CleaningRule.GapFact).Select(static fact => fact.Start)];
        List<SeedLine> parted = [];
        foreach (SeedLine line in lines)
        {
            IEnumerable<int> cuts = gaps.Where(gap => line.Origins[0] < gap && gap < line.Origins[^1]).Select(gap => Array.FindIndex(line.Origins, origin => origin > gap));
            LostBreaks.Part(line, new SortedSet<int>(cuts), parted, draft);
        }

        return parted;
    }

    // The title stands between them, or they are rows of a table.
    private static bool IsApart(SeedLine line, SeedLine next, LedgerDraft draft) =>
        IsRow(line) || IsRow(next) || Enumerable.Range(line.Origins[^1] + 1, next.Origins[0] - line.Origins[^1] - 1).Any(at => draft.IsFree(at) && !char.IsWhiteSpace(draft.Text[at]));

    private static bool IsRow(SeedLine line) => line.Text.Count(static c => c == '\t') >= FewestTabs;

    private static bool IsBrokenPage(SeedLine page, SeedLine next) =>
        page.IsPage
        && page.Text.Length > 0
        && !PageEnds.Contains(Fold.ToHans(page.Text)[^1], StringComparison.Ordinal)
        && BlockMarker.TryRead(page.Text) is not { Form: OutlineForm.Line }
        && BlockMarker.TryRead(next.Text) is null;

    private static void AddGapsBefore(int offset, Queue<(int Start, DraftBlock Block)> gaps, List<DraftBlock> blocks)
    {
        while (gaps.Count > 0 && gaps.Peek().Start < offset)
        {
            DraftBlock gap = gaps.Dequeue().Block;

            // Notices that follow upon each other tell of one gap, unless each says how much is missing.
            if (blocks is [.., { Kind: OutlineBlockKind.Gap } before] && (before.Characters is null || gap.Characters is null))
            {
                blocks[^1] = gap.Characters is null ? before : gap;
            }
            else
            {
                blocks.Add(gap);
            }
        }
    }

    private static IEnumerable<(int Start, DraftBlock Block)> Gaps(Ledger cleaned)
    {
        foreach (LedgerFact gap in cleaned.FactsNamed(CleaningRule.GapFact).OrderBy(fact => fact.Start))
        {
            string? stated = cleaned.FactsNamed("n").FirstOrDefault(fact => fact.Start == gap.Start)?.Value;
            yield return (gap.Start, new DraftBlock
            {
                Kind = OutlineBlockKind.Gap,
                Reason = gap.Value,
                Characters = SeedNumber.Parse(stated),
            });
        }
    }
}
