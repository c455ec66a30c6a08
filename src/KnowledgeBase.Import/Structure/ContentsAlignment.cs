using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// Aligns a site's contents list with the headings found (rules T2, G1): entries without a heading belong to the gap between their
/// neighbours, or to the missing end.
/// </summary>
internal static class ContentsAlignment
{
    public static (List<DraftBlock> Blocks, EquatableArray<string> Unplaced) FillGaps(List<DraftBlock> blocks, EquatableArray<string> contents)
    {
        if (contents.IsEmpty)
        {
            return (blocks, default);
        }

        List<ContentsEntry> entries = [.. contents.Select(ContentsEntry.TryRead).OfType<ContentsEntry>()];
        List<OutlineNode> nodes =
        [
            .. OutlineParser.Parse([.. blocks.Select(block => block.ToOutlineBlock())]).Flatten().OrderBy(node => node.BlockIndex).ThenBy(node => node.Start),
        ];
        OutlineNode?[] matches = Match(entries, nodes);
        var filled = new List<DraftBlock>(blocks);
        var unplaced = new List<string>();
        for (int first = 0; first < entries.Count; first++)
        {
            if (matches[first] is not null)
            {
                continue;
            }

            int end = first;
            while (end < entries.Count && matches[end] is null)
            {
                end++;
            }

            EquatableArray<string> missing = entries[first..end].Select(entry => entry.Marker + entry.Title).ToEquatableArray();
            int after = first > 0 ? matches[first - 1]!.BlockIndex : -1;
            int before = end < entries.Count ? matches[end]!.BlockIndex : filled.Count;
            int gap = filled.FindIndex(after + 1, Math.Max(0, before - after - 1), block => block.Kind == OutlineBlockKind.Gap && block.Omitted.IsEmpty);
            if (gap >= 0)
            {
                filled[gap] = filled[gap] with { Omitted = missing };
            }
            else if (end == entries.Count && matches.Any(match => match is not null))
            {
                filled.Add(new DraftBlock { Kind = OutlineBlockKind.Gap, Reason = GapReasons.Truncated, Omitted = missing });
            }
            else
            {
                unplaced.AddRange(missing);
            }

            first = end - 1;
        }

        return (filled, unplaced.ToEquatableArray());
    }

    // Longest common subsequence: both lists are in reading order.
    private static OutlineNode?[] Match(List<ContentsEntry> entries, List<OutlineNode> nodes)
    {
        string[] wanted = [.. entries.Select(entry => Key(entry.Title))];
        string[] found = [.. nodes.Select(node => Key(node.Title))];
        int[,] best = new int[entries.Count + 1, nodes.Count + 1];
        for (int e = entries.Count - 1; e >= 0; e--)
        {
            for (int n = nodes.Count - 1; n >= 0; n--)
            {
                best[e, n] = IsSame(e, n) ? best[e + 1, n + 1] + 1 : Math.Max(best[e + 1, n], best[e, n + 1]);
            }
        }

        var matches = new OutlineNode?[entries.Count];
        for (int e = 0, n = 0; e < entries.Count && n < nodes.Count;)
        {
            if (IsSame(e, n))
            {
                matches[e++] = nodes[n++];
            }
            else if (best[e + 1, n] >= best[e, n + 1])
            {
                e++;
            }
            else
            {
                n++;
            }
        }

        return matches;

        bool IsSame(int e, int n) =>
            entries[e].Family == nodes[n].Family
            && entries[e].Ordinal == nodes[n].Ordinal
            && wanted[e].Length > 0
            && found[n].Length > 0
            && (wanted[e].StartsWith(found[n], StringComparison.Ordinal) || found[n].StartsWith(wanted[e], StringComparison.Ordinal));
    }

    private static string Key(string title) => new([.. Fold.ToHans(title).Where(char.IsLetterOrDigit)]);
}
