using System.Text;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Import.Merge;

/// <summary>One attempt at a merge: the body region by region, then the title, then the front matter that follows from them.</summary>
/// <param name="asOne">The whole text is one region: what people did to it and what the import does cannot be taken apart.</param>
internal sealed class SpeechMergeDraft(MergeRequest request, RecordedVersion? recorded, SpeechVersion inFile, SpeechVersion incoming, bool asOne)
{
    private readonly IReadOnlyList<SeedRegion> _regions = SeedRegions.Of(recorded, inFile, incoming, asOne);
    private readonly Settlement _settlement = new(request.Winner);
    private readonly UnitText _text = new(request.GapLabel);
    private readonly List<MergedUnit> _units = [];
    private bool _isImpossible;

    public IReadOnlyList<MergeConflict> Conflicts => _settlement.Conflicts;

    /// <returns>The Markdown; null when the winner's side cannot be had in parts.</returns>
    public string? Run(bool isEdited)
    {
        bool widened = (ThreeWay.Choose(recorded is not null, recorded?.Widened, inFile.Provenance.Widened, incoming.Provenance.Widened) ?? MergeSide.Import) == MergeSide.File
            ? inFile.Provenance.Widened
            : incoming.Provenance.Widened;
        var retired = new RetiredMerge(recorded, inFile, incoming, _regions);
        var carry = new BlockCarry(inFile, incoming, widened, retired);
        var title = new TitleMerge(recorded, inFile, incoming, _settlement);
        foreach (SeedRegion region in _regions)
        {
            MergeRegion(region, carry, title.Conflict);
        }

        int[] starts = [.. _units.Where(unit => unit.Unit.Block is not null).Select(unit => unit.Unit.Start)];
        IReadOnlyList<IReadOnlyList<BodyBlock>> insertions = new InsertionMerge(recorded, inFile, incoming, _regions, carry).Merge(starts, _settlement, _text.Write);
        if (_isImpossible || title.Settle(_units, widened) is not { } settledTitle)
        {
            return null;
        }

        Provenance provenance = ProvenanceOf(settledTitle, widened);
        EquatableArray<RetiredAddress> gone = retired.Of(AddressesOf(insertions));
        string head = isEdited
            ? "---\n" + new FrontMatterMerge(recorded, inFile, incoming, _settlement).Merge(new SettledText(provenance, settledTitle.Source, gone)) + "---\n\n"
            : RetiredList.InsertInto(incoming, gone)[..^(incoming.File.Text.Length - incoming.FrontMatter.BodyStart)] + "\n";
        return head + BodyText(insertions);
    }

    private void MergeRegion(SeedRegion region, BlockCarry carry, MergeConflict? titleConflict)
    {
        bool isTitle = titleConflict is not null && region.InFile.Concat(region.Incoming).Any(unit => unit.Kind == UnitKind.Title);
        bool isWhole = false;
        if (!isTitle && RegionMerge.Merge(region, IsByHand) is { } units)
        {
            IReadOnlyList<MergedUnit> merged = carry.Carry(region, units, out isWhole);
            if (isWhole)
            {
                _units.AddRange(merged);
                return;
            }
        }

        MergeSide side = isTitle ? request.Winner ?? MergeSide.File : _settlement.Settle(ConflictIn(region));
        _isImpossible |= side == MergeSide.File && !region.HasSameText;
        _units.AddRange(carry.Carry(region, side == MergeSide.File ? region.InFile : region.Incoming, out _));
    }

    private MergeConflict ConflictIn(SeedRegion region)
    {
        BodyBlock? block = region.InFile.FirstOrDefault(unit => unit.Block is not null)?.Block;
        SeedUnit[] recordedUnits = [.. region.Recorded ?? []];
        return new MergeConflict
        {
            Line = block?.Span.StartLine ?? inFile.Fields["removed"]?.Span.StartLine ?? 1,
            Place = block is null ? "removed" : "#" + block.Id,
            Imported = region.Recorded is null ? null : _text.Write(recordedUnits.Select(unit => unit.MovedBy(-region.Shift)), inFile.Seed, recorded!.Widened),
            InFile = _text.Write(region.InFile.Select(unit => unit.MovedBy(-region.Shift)), inFile.Seed, inFile.Provenance.Widened),
            Incoming = _text.Write(region.Incoming, incoming.Seed, incoming.Provenance.Widened),
        };
    }

    private bool IsByHand(string rule) => request.Rules.Rules.Any(known => known.Id == rule && known.Scope == CleaningScope.ByHand);

    private Provenance ProvenanceOf(SettledTitle title, bool widened)
    {
        string seed = incoming.Seed;
        var lines = new LineIndex(seed);
        IEnumerable<RemovedSpan> removed = _units.SelectMany(unit => unit.Unit.Kind == UnitKind.Removed
            ? [new RemovedSpan(unit.Unit.Start, unit.Unit.End - unit.Unit.Start, unit.Unit.Rule)]
            : unit.Unit.Inner.AsEnumerable());
        IEnumerable<int> wide = widened ? _units.SelectMany(unit => unit.Unit.KeptOffsets(seed)).Where(at => WideMarks.ToAscii(seed[at]) != seed[at]) : [];
        SeedUnit? last = _units.LastOrDefault(unit => unit.Unit.Kind != UnitKind.Removed)?.Unit;
        List<Correction> corrections = [.. title.Corrections, .. _units.SelectMany(unit => unit.Corrections)];
        return incoming.Provenance with
        {
            Title = title.Title,
            TitleAt = _units.FirstOrDefault(unit => unit.Unit.Kind == UnitKind.Title) is { } unit ? At(unit.Unit.Start) : null,
            Widened = widened,
            WideInSeed = wide.Select(At).ToEquatableArray(),
            Removed = removed.Select(span => new RemovedText(span.Rule, At(span.Start), seed.Substring(span.Start, span.Length))).ToEquatableArray(),
            NewlineAtEnd = last is null || seed[last.End - 1] == '\n' || last.Kind == UnitKind.Title,
            Corrections = InOrderOfTheFile(corrections),
        };

        Place At(int offset)
        {
            (int line, int column) = lines.PlaceOf(offset);
            return new Place(line, column);
        }
    }

    // Each undoes what the one before it left, so their order is part of what they say.
    private EquatableArray<Correction> InOrderOfTheFile(List<Correction> corrections)
    {
        EquatableArray<Correction> written = inFile.Provenance.Corrections;
        return corrections.Count == written.Count && written.All(corrections.Contains) ? written : corrections.ToEquatableArray();
    }

    private HashSet<string> AddressesOf(IReadOnlyList<IReadOnlyList<BodyBlock>> insertions) =>
        [.. _units.Select(unit => unit.Unit.Block).OfType<BodyBlock>().Concat(insertions.SelectMany(blocks => blocks)).SelectMany(block => block.FormerIds.Append(block.Id))];

    private string BodyText(IReadOnlyList<IReadOnlyList<BodyBlock>> insertions)
    {
        var blocks = new List<string>();
        int slot = 0;
        foreach (MergedUnit unit in _units.Where(unit => unit.Unit.Block is not null))
        {
            blocks.AddRange(insertions[slot++].Select(InsertionText));
            blocks.Add(unit.Source ?? _text.Write(unit.Unit.Block!));
        }

        blocks.AddRange(insertions[slot].Select(InsertionText));
        return string.Join("\n\n", blocks) + "\n";
    }

    // As the file has it where it is the file's.
    private string InsertionText(BodyBlock block) =>
        inFile.Insertions.Any(item => ReferenceEquals(item.Block, block)) ? inFile.File.Text.Substring(block.Span.Start, block.Span.Length) : _text.Write(block);
}
