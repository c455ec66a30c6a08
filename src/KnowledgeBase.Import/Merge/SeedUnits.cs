using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Cuts a seed into the units of one version.</summary>
internal static class SeedUnits
{
    /// <summary>The units of a file. Null when a title stands within a block, or a removal in both: no import writes that.</summary>
    public static EquatableArray<SeedUnit>? Of(AssembledSeed seed, Provenance provenance, SpeechBody body)
    {
        var draft = new SeedUnitsDraft(seed.Text.Length);
        for (int at = 0; at < seed.Origins.Count;)
        {
            SeedOrigin origin = seed.Origins[at];
            int end = at + 1;
            while (end < seed.Origins.Count && Same(seed.Origins[end], origin))
            {
                end++;
            }

            switch (origin.Kind)
            {
                case OriginKind.Removed:
                    draft.Removals.Add(new RemovedSpan(at, end - at, provenance.Removed[origin.Index].Rule));
                    break;
                case OriginKind.Title:
                    draft.Extend(UnitKind.Title, null, at, end);
                    break;
                default:
                    draft.Extend(UnitKind.Block, body.Blocks[origin.Index], at, end);
                    break;
            }

            at = end;
        }

        return draft.Finish();
    }

    /// <summary>The units of a version of which only the beginnings of its title and blocks, ascending, and its removals are known.</summary>
    /// <param name="starts">A block, or null for the title, and where it begins.</param>
    public static EquatableArray<SeedUnit>? Of(int length, IEnumerable<RemovedSpan> removals, IReadOnlyList<(int Start, BodyBlock? Block)> starts)
    {
        var draft = new SeedUnitsDraft(length);
        draft.Removals.AddRange(removals.OrderBy(removal => removal.Start));
        int next = 0;
        int removal = 0;
        for (int at = 0; at < length;)
        {
            if (removal < draft.Removals.Count && draft.Removals[removal].Start <= at)
            {
                at = Math.Max(at, draft.Removals[removal].Start + draft.Removals[removal].Length);
                removal++;
                continue;
            }

            while (next < starts.Count && starts[next].Start <= at)
            {
                next++;
            }

            int end = Math.Min(removal < draft.Removals.Count ? draft.Removals[removal].Start : length, next < starts.Count ? starts[next].Start : length);
            if (next == 0)
            {
                return null;
            }

            draft.Extend(starts[next - 1].Block is null ? UnitKind.Title : UnitKind.Block, starts[next - 1].Block, at, end);
            at = end;
        }

        return draft.Finish();
    }

    private static bool Same(SeedOrigin a, SeedOrigin b) =>
        a.Index == b.Index && (a.Kind == b.Kind || (a.Kind is OriginKind.Block or OriginKind.BlockEnd && b.Kind is OriginKind.Block or OriginKind.BlockEnd));
}
