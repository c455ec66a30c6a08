using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Decides how a region of the seed is treated: as the side says that changed it.</summary>
internal static class RegionMerge
{
    /// <param name="isByHand">True for cleaning rules that people apply: such a removal is a decision.</param>
    /// <returns>Null when both sides changed it, each in its own way.</returns>
    public static IReadOnlyList<SeedUnit>? Merge(SeedRegion region, Func<string, bool> isByHand)
    {
        EquatableArray<SeedUnit>? recorded = region.Recorded;
        EquatableArray<SeedUnit> inFile = region.InFile;
        EquatableArray<SeedUnit> incoming = region.Incoming;
        if (recorded is { } before && !region.HasSameText)
        {
            return Same(inFile, before) ? incoming : null;
        }

        if (!region.HasSameText)
        {
            return null;
        }

        if (Same(inFile, incoming) || (recorded is { } last && Same(incoming, last)))
        {
            return inFile;
        }

        if (recorded is { } old && Same(inFile, old))
        {
            return incoming;
        }

        return SameExtents(inFile, incoming) ? UnitByUnit(recorded, inFile, incoming, isByHand)
            : recorded is { } cut && SameExtents(inFile, cut) ? Refit(cut, inFile, incoming, isStrict: true)
            : recorded is { } uncut && SameExtents(incoming, uncut) ? Refit(uncut, incoming, inFile, isStrict: false)
            : null;
    }

    private static bool Same(EquatableArray<SeedUnit> a, EquatableArray<SeedUnit> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => pair.First.IsTreatedAs(pair.Second));

    private static bool SameExtents(EquatableArray<SeedUnit> a, EquatableArray<SeedUnit> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => pair.First.HasExtentOf(pair.Second));

    private static List<SeedUnit>? UnitByUnit(EquatableArray<SeedUnit>? recorded, EquatableArray<SeedUnit> inFile, EquatableArray<SeedUnit> incoming, Func<string, bool> isByHand)
    {
        Dictionary<int, SeedUnit> last = (recorded ?? []).ToDictionary(unit => unit.Start);
        var merged = new List<SeedUnit>();
        foreach ((SeedUnit ours, SeedUnit theirs) in inFile.Zip(incoming))
        {
            SeedUnit? before = last.GetValueOrDefault(ours.Start) is { } found && found.HasExtentOf(ours) ? found : null;
            SeedUnit? chosen = ours.IsTreatedAs(theirs) || before?.IsTreatedAs(theirs) == true ? ours
                : before?.IsTreatedAs(ours) == true ? theirs
                : ours.Kind == UnitKind.Removed && theirs.Kind == UnitKind.Removed ? (isByHand(ours.Rule) ? ours : theirs)
                : null;
            if (chosen is null)
            {
                return null;
            }

            merged.Add(chosen);
        }

        return merged;
    }

    // One side cut the text otherwise, the other one only changed levels or rules: what it changed is put where the same unit begins.
    private static List<SeedUnit>? Refit(EquatableArray<SeedUnit> recorded, EquatableArray<SeedUnit> relabelled, EquatableArray<SeedUnit> cut, bool isStrict)
    {
        Dictionary<int, SeedUnit> there = cut.ToDictionary(unit => unit.Start);
        foreach ((SeedUnit before, SeedUnit now) in recorded.Zip(relabelled).Where(pair => !pair.First.IsTreatedAs(pair.Second)))
        {
            bool isLabel = there.TryGetValue(now.Start, out SeedUnit? unit) && unit.Kind == before.Kind && now.Kind == before.Kind && now.Inner.Equals(before.Inner);
            bool isFree = isLabel && unit!.Rule == before.Rule && BlockForm.Of(unit.Block) == BlockForm.Of(before.Block);
            if (isFree)
            {
                there[now.Start] = unit! with { Rule = now.Rule, Block = now.Block };
            }
            else if (isStrict && !(isLabel && unit!.Rule == now.Rule && BlockForm.Of(unit.Block) == BlockForm.Of(now.Block)))
            {
                return null;
            }
        }

        return [.. there.Values.OrderBy(unit => unit.Start)];
    }
}
