using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Puts gaps and notes between the merged blocks. Notes are always the file's: no import writes any.</summary>
internal sealed class InsertionMerge(RecordedVersion? recorded, SpeechVersion inFile, SpeechVersion incoming, IReadOnlyList<SeedRegion> regions, BlockCarry carry)
{
    /// <param name="starts">Seed offsets at which the merged blocks begin, ascending.</param>
    /// <returns>What stands before each block, and in the last place what stands after all of them.</returns>
    public IReadOnlyList<IReadOnlyList<BodyBlock>> Merge(IReadOnlyList<int> starts, Settlement settlement, Func<BodyBlock, string> write)
    {
        ILookup<int, BodyBlock> last = (recorded?.Insertions ?? []).ToLookup(item => SlotOf(FromFile(item.Before), starts), item => item.Block);
        ILookup<int, BodyBlock> ours = inFile.Insertions.ToLookup(item => SlotOf(FromFile(item.Before), starts), item => item.Block);
        ILookup<int, BodyBlock> theirs = incoming.Insertions.ToLookup(item => SlotOf(item.Before, starts), item => item.Block);
        var slots = new List<IReadOnlyList<BodyBlock>>();
        for (int slot = 0; slot <= starts.Count; slot++)
        {
            BodyBlock[] gaps = [.. ours[slot].Where(block => block is not NoteBlock)];
            MergeSide side = ThreeWay.Choose(recorded is not null, Forms(last[slot]), Forms(gaps), Forms(theirs[slot]))
                ?? settlement.Settle(new MergeConflict
                {
                    Line = gaps.FirstOrDefault()?.Span.StartLine ?? LineAt(slot, starts),
                    Place = "#" + (gaps.FirstOrDefault() ?? theirs[slot].FirstOrDefault() ?? last[slot].First()).Id,
                    Imported = recorded is null ? null : string.Concat(last[slot].Select(write)),
                    InFile = string.Concat(gaps.Select(write)),
                    Incoming = string.Concat(theirs[slot].Select(write)),
                });
            slots.Add(side == MergeSide.File ? [.. ours[slot]] : [.. theirs[slot].Select((gap, i) => Readdress(gap, i < gaps.Length ? gaps[i] : null)), .. ours[slot].OfType<NoteBlock>()]);
        }

        return slots;
    }

    private static EquatableArray<BodyBlock?> Forms(IEnumerable<BodyBlock> blocks) => blocks.Select(BlockForm.Of).ToEquatableArray();

    private static int SlotOf(int before, IReadOnlyList<int> starts)
    {
        int slot = 0;
        while (slot < starts.Count && starts[slot] < before)
        {
            slot++;
        }

        return slot;
    }

    private BodyBlock Readdress(BodyBlock gap, BodyBlock? replaced) =>
        replaced is null ? gap with { Id = carry.FreeAddress(gap.Id) } : gap with { Id = replaced.Id, FormerIds = replaced.FormerIds };

    // A gap that the file does not have would stand before the block that begins there.
    private int LineAt(int slot, IReadOnlyList<int> starts) =>
        inFile.Units.FirstOrDefault(unit => unit.Block is not null && slot < starts.Count && FromFile(unit.Start) >= starts[slot])?.Block!.Span.StartLine ?? inFile.Body.Blocks[^1].Span.StartLine;

    private int FromFile(int offset) =>
        regions.FirstOrDefault(region => offset >= region.FileStart && offset < region.FileEnd) is { } region
            ? (region.HasSameText ? offset + region.Shift : region.Start)
            : incoming.Seed.Length;
}
