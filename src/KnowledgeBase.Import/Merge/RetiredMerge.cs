using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>
/// Sees to it that no address of a file is lost in a merge: one whose block is gone is retired, one whose words are in the text again leads
/// to them.
/// </summary>
internal sealed class RetiredMerge(RecordedVersion? recorded, SpeechVersion inFile, SpeechVersion incoming, IReadOnlyList<SeedRegion> regions)
{
    private readonly LineIndex _fileLines = new(inFile.Seed);
    private readonly LineIndex _incomingLines = new(incoming.Seed);

    // Where the last import found the words of each address.
    private readonly Dictionary<string, int> _recordedStarts = (recorded?.Units ?? []).Where(static unit => unit.Block is not null).ToDictionary(static unit => unit.Block!.Id, static unit => unit.Start, StringComparer.Ordinal);

    private readonly HashSet<string> _inUse = [.. inFile.Body.Blocks.SelectMany(static block => block.FormerIds.Append(block.Id))];

    /// <summary>What the file retired before.</summary>
    public EquatableArray<RetiredAddress> InFile { get; } = RetiredReader.Read(inFile.Fields);

    /// <summary>Retired addresses whose words begin in this unit of the incoming seed and are kept there.</summary>
    public IEnumerable<string> ReturningTo(SeedUnit unit)
    {
        if (InFile.IsEmpty)
        {
            return [];
        }

        HashSet<int> kept = [.. unit.KeptOffsets(incoming.Seed)];
        return InFile.Where(entry => !_inUse.Contains(entry.Id) && entry.At is { } at && ToIncoming(at) is { } there && kept.Contains(there)).Select(static entry => entry.Id);
    }

    /// <summary>
    /// Where in the file's seed the words begin that an address was given for: of a block that people joined, each address has its own.
    /// </summary>
    /// <param name="unit">The block that the address leads to, in the file's seed.</param>
    public int HomeOf(string id, SeedUnit unit) => _recordedStarts.TryGetValue(id, out int start) && start >= unit.Start && start < unit.End ? start : unit.Start;

    /// <summary>The unit of the incoming seed that has the words at an offset of the file's; null when none has.</summary>
    public SeedUnit? UnitWith(int offset, IEnumerable<SeedUnit> units) => ToIncoming(offset) is { } there
        ? units.FirstOrDefault(unit => there >= unit.Start && there < unit.End)
        : units.MaxBy(unit => AlikeAt(offset, unit)) is { } alike && AlikeAt(offset, alike) >= Likeness.Enough ? alike : null;

    /// <summary>What is to be retired when the blocks of the result have these addresses.</summary>
    public EquatableArray<RetiredAddress> Of(IReadOnlySet<string> inUse)
    {
        Dictionary<string, SeedUnit> units = inFile.Units.Where(static unit => unit.Block is not null).ToDictionary(static unit => unit.Block!.Id, StringComparer.Ordinal);
        HashSet<string> known = [.. inUse];
        List<RetiredAddress> retired = [.. InFile.Where(entry => known.Add(entry.Id)).Select(entry => Still(entry, inUse))];
        foreach (BodyBlock block in inFile.Body.Blocks)
        {
            SeedUnit? unit = units.GetValueOrDefault(block.Id);
            retired.AddRange(block.FormerIds.Prepend(block.Id).Where(known.Add).Select(id => new RetiredAddress(id, unit is not null && ToIncoming(HomeOf(id, unit)) is { } there ? PlaceIn(_incomingLines, there) : null, null, null)));
        }

        return retired.ToEquatableArray();
    }

    private RetiredAddress Still(RetiredAddress entry, IReadOnlySet<string> inUse) => entry with
    {
        At = inFile.Seed == incoming.Seed ? entry.At : entry.At is { } at && ToIncoming(at) is { } there ? PlaceIn(_incomingLines, there) : null,
        To = entry.To is { } to && inUse.Contains(to) ? to : null,
    };

    // Where the seed is read otherwise now, the rest of the line tells the place, if it stands in the seed once; null when it does not.
    private int? ToIncoming(int offset)
    {
        if (regions.FirstOrDefault(region => offset >= region.FileStart && offset < region.FileEnd) is { HasSameText: true } region)
        {
            return offset + region.Shift;
        }

        string words = LineFrom(offset);
        int there = words.Length == 0 ? -1 : incoming.Seed.IndexOf(words, StringComparison.Ordinal);
        return there >= 0 && incoming.Seed.IndexOf(words, there + 1, StringComparison.Ordinal) < 0 ? there : null;
    }

    private string LineFrom(int offset) => inFile.Seed.IndexOf('\n', offset) is var end and >= 0 ? inFile.Seed[offset..end] : inFile.Seed[offset..];

    private double AlikeAt(int offset, SeedUnit unit) => Likeness.Of(LineFrom(offset), string.Concat(unit.KeptOffsets(incoming.Seed).Select(at => incoming.Seed[at])));

    private int? ToIncoming(Place place) => _fileLines.OffsetOf(place.Line, place.Column) is { } offset ? ToIncoming(offset) : null;

    private static Place PlaceIn(LineIndex lines, int offset)
    {
        (int line, int column) = lines.PlaceOf(offset);
        return new Place(line, column);
    }
}
