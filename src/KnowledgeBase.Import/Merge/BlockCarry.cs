using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Import.Merge;

/// <summary>Gives the blocks of a region their words and their addresses: those of the file wherever its text went.</summary>
internal sealed class BlockCarry(SpeechVersion inFile, SpeechVersion incoming, bool widened, RetiredMerge retired)
{
    private readonly HashSet<string> _taken = [.. inFile.Body.Blocks.SelectMany(block => block.FormerIds.Append(block.Id)), .. retired.InFile.Select(entry => entry.Id)];

    /// <param name="units">How the region is to be treated.</param>
    /// <param name="isWhole">False when a correction or a mark of the file has no place in it.</param>
    public IReadOnlyList<MergedUnit> Carry(SeedRegion region, IReadOnlyList<SeedUnit> units, out bool isWhole)
    {
        List<FileBlock> fileBlocks = [.. region.InFile.Where(unit => unit.Block is not null).Select(ReadBlock)];
        List<SeedUnit> blocks = [.. units.Where(unit => unit.Block is not null)];
        Dictionary<SeedUnit, List<FileBlock>> owners = Owners(region, blocks, fileBlocks);
        List<(SeedUnit? Unit, FileBlock Block, string Id)> homes = Homes(region, blocks, owners, fileBlocks);
        int edits = 0;
        int marks = 0;
        var merged = new List<MergedUnit>();
        foreach (SeedUnit unit in units)
        {
            if (unit.Block is null)
            {
                merged.Add(new MergedUnit(unit));
                continue;
            }

            (string id, EquatableArray<string> former) = AddressOf(unit, owners.GetValueOrDefault(unit) ?? [], homes);
            FileBlock? same = region.HasSameText && widened == inFile.Provenance.Widened
                ? fileBlocks.FirstOrDefault(block => block.Unit.HasExtentOf(unit) && SameInside(block.Unit, unit))
                : null;
            CarriedText text = same is null ? Compose(id, unit, fileBlocks) : new CarriedText(same.Content, same.Corrections, same.Corrections.Count, same.Content.Marks.Count);
            edits += text.Edits;
            marks += text.Marks;
            BodyBlock complete = BlockForm.WithContent(unit.Block, text.Content) with { Id = id, FormerIds = former, Span = default };
            bool isAsWritten = same is not null && complete == same.Unit.Block! with { Span = default };
            merged.Add(new MergedUnit(unit with { Block = complete })
            {
                Source = isAsWritten ? inFile.File.Text.Substring(same!.Unit.Block!.Span.Start, same.Unit.Block.Span.Length) : null,
                Corrections = text.Corrections.Select(correction => correction with { Block = id }).ToEquatableArray(),
            });
        }

        isWhole = edits == fileBlocks.Sum(block => block.Corrections.Count) && marks == fileBlocks.Sum(block => block.Content.Marks.Count);
        return merged;
    }

    /// <summary>An address that the file does not have, retired ones included: the wanted one if it is free.</summary>
    public string FreeAddress(string wanted)
    {
        string id = wanted;
        for (int number = 2; !_taken.Add(id); number++)
        {
            id = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return id;
    }

    private FileBlock ReadBlock(SeedUnit unit)
    {
        InlineText content = BlockForm.ContentOf(unit.Block)!;
        EquatableArray<Correction> corrections = inFile.Provenance.Corrections.Where(correction => correction.Block == unit.Block!.Id).ToEquatableArray();
        return new FileBlock(unit, content, corrections, EditedText.Of(content, corrections));
    }

    private CarriedText Compose(string id, SeedUnit unit, List<FileBlock> fileBlocks)
    {
        IReadOnlyList<int> offsets = unit.KeptOffsets(incoming.Seed);
        string text = Published(incoming.Seed, offsets);
        return CarriedText.Of(id, offsets, text, widened, fileBlocks.Where(block => block.Edited?.IsEdited == true && block.Offsets.Count == block.Edited.Original.Length).Select(block => (block.Edited!, block.Offsets)));
    }

    private string Published(string seed, IReadOnlyList<int> offsets)
    {
        string text = string.Concat(offsets.Select(offset => seed[offset]));
        return widened ? PunctuationWidth.Widen(text).Text : text;
    }

    private Dictionary<SeedUnit, List<FileBlock>> Owners(SeedRegion region, List<SeedUnit> blocks, List<FileBlock> fileBlocks)
    {
        var owners = new Dictionary<SeedUnit, List<FileBlock>>(ReferenceEqualityComparer.Instance);
        foreach (FileBlock block in fileBlocks)
        {
            SeedUnit? owner = region.HasSameText ? OwnerInSameText(block) : OwnerInOtherText(block);
            if (owner is not null)
            {
                (owners.TryGetValue(owner, out List<FileBlock>? owned) ? owned : owners[owner] = []).Add(block);
            }
        }

        return owners;

        SeedUnit? OwnerInSameText(FileBlock block)
        {
            block.Offsets = block.Unit.MovedBy(-region.Shift).KeptOffsets(inFile.Seed).Select(offset => offset + region.Shift).ToList();
            return blocks.Where(unit => Overlap(unit, block.Unit) > 0).MaxBy(unit => Overlap(unit, block.Unit));
        }

        // A block is found by its words. Where the same bytes are read otherwise now, all words may be others: then its place tells, when as
        // many blocks stand there.
        SeedUnit? OwnerInOtherText(FileBlock block)
        {
            string text = block.Edited?.Original ?? block.Content.Plain;
            if (blocks.FirstOrDefault(unit => Published(incoming.Seed, unit.KeptOffsets(incoming.Seed)) == text) is { } same)
            {
                block.Offsets = same.KeptOffsets(incoming.Seed);
                return same;
            }

            SeedUnit? alike = blocks
                .Select(unit => (Unit: unit, Share: Likeness.Of(Published(incoming.Seed, unit.KeptOffsets(incoming.Seed)), text)))
                .Where(static pair => pair.Share >= Likeness.Enough)
                .OrderByDescending(static pair => pair.Share)
                .Select(static pair => pair.Unit)
                .FirstOrDefault();
            bool isSameSeed = inFile.Provenance.Sha256 == incoming.Provenance.Sha256;
            return alike ?? (isSameSeed && blocks.Count == fileBlocks.Count ? blocks[fileBlocks.IndexOf(block)] : null);
        }
    }

    private static int Overlap(SeedUnit a, SeedUnit b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);

    private static bool SameInside(SeedUnit a, SeedUnit b) =>
        a.Inner.Select(span => (span.Start, span.Length)).SequenceEqual(b.Inner.Select(span => (span.Start, span.Length)));

    // First the address of the block that begins there, or has most of it; then those of the others, and those that come back.
    private (string Id, EquatableArray<string> Former) AddressOf(SeedUnit unit, List<FileBlock> owned, List<(SeedUnit? Unit, FileBlock Block, string Id)> homes)
    {
        FileBlock? first = owned.FirstOrDefault(block => block.Unit.Start == unit.Start) ?? owned.MaxBy(block => Overlap(block.Unit, unit));
        string[] addresses =
        [
            .. homes.Where(home => ReferenceEquals(home.Unit, unit)).OrderBy(home => !ReferenceEquals(home.Block, first)).Select(static home => home.Id),
            .. retired.ReturningTo(unit),
        ];
        return addresses.Length == 0 ? (FreeAddress(unit.Block!.Id), default) : (addresses[0], addresses.Skip(1).ToEquatableArray());
    }

    // An address goes with its block; where people joined blocks, each goes with its own words, since the import may have them apart.
    private List<(SeedUnit? Unit, FileBlock Block, string Id)> Homes(SeedRegion region, IReadOnlyList<SeedUnit> blocks, Dictionary<SeedUnit, List<FileBlock>> owners, List<FileBlock> fileBlocks)
    {
        var ownerOf = new Dictionary<FileBlock, SeedUnit>(ReferenceEqualityComparer.Instance);
        foreach ((SeedUnit owner, FileBlock block) in owners.SelectMany(static pair => pair.Value.Select(block => (pair.Key, block))))
        {
            ownerOf.Add(block, owner);
        }

        var homes = new List<(SeedUnit?, FileBlock, string)>();
        foreach (FileBlock block in fileBlocks)
        {
            SeedUnit inFile = block.Unit.MovedBy(-region.Shift);
            (string Id, int Start)[] addresses = [.. block.Unit.Block!.FormerIds.Prepend(block.Unit.Block.Id).Select(id => (id, retired.HomeOf(id, inFile)))];
            bool isJoined = addresses.Select(static address => address.Start).Distinct().Count() > 1;
            homes.AddRange(addresses.Select(address => (isJoined ? retired.UnitWith(address.Start, blocks) : ownerOf.GetValueOrDefault(block), block, address.Id)));
        }

        return homes;
    }

    private sealed record FileBlock(SeedUnit Unit, InlineText Content, EquatableArray<Correction> Corrections, EditedText? Edited)
    {
        /// <summary>Seed offset of each code unit of the original text; empty when the import reads this text otherwise.</summary>
        public IReadOnlyList<int> Offsets { get; set; } = [];
    }
}
