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
internal sealed class RetiredMerge(SpeechVersion inFile, SpeechVersion incoming, IReadOnlyList<SeedRegion> regions)
{
    private readonly LineIndex _fileLines = new(inFile.Seed);
    private readonly LineIndex _incomingLines = new(incoming.Seed);

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
        return InFile.Where(entry => entry.At is { } at && FileOffsetOf(at) is { } offset && ToIncoming(offset) is { } there && kept.Contains(there)).Select(static entry => entry.Id);
    }

    /// <summary>What is to be retired when the blocks of the result have these addresses.</summary>
    public EquatableArray<RetiredAddress> Of(IReadOnlySet<string> inUse)
    {
        Dictionary<string, int> starts = inFile.Units.Where(static unit => unit.Block is not null).ToDictionary(static unit => unit.Block!.Id, static unit => unit.Start, StringComparer.Ordinal);
        HashSet<string> known = [.. inUse];
        List<RetiredAddress> retired = [.. InFile.Where(entry => known.Add(entry.Id)).Select(entry => Still(entry, inUse))];
        foreach (BodyBlock block in inFile.Body.Blocks)
        {
            Place? place = starts.TryGetValue(block.Id, out int start) && ToIncoming(start) is { } there ? PlaceIn(_incomingLines, there) : null;
            retired.AddRange(block.FormerIds.Prepend(block.Id).Where(known.Add).Select(id => new RetiredAddress(id, place, null, null)));
        }

        return retired.ToEquatableArray();
    }

    private RetiredAddress Still(RetiredAddress entry, IReadOnlySet<string> inUse) => entry with
    {
        At = inFile.Seed == incoming.Seed ? entry.At : entry.At is { } at && FileOffsetOf(at) is { } offset && ToIncoming(offset) is { } there ? PlaceIn(_incomingLines, there) : null,
        To = entry.To is { } to && inUse.Contains(to) ? to : null,
    };

    // Null where the seed is read otherwise now.
    private int? ToIncoming(int offset) =>
        regions.FirstOrDefault(region => offset >= region.FileStart && offset < region.FileEnd) is { HasSameText: true } region ? offset + region.Shift : null;

    private int? FileOffsetOf(Place place)
    {
        long offset = place.Line > _fileLines.LineCount ? long.MaxValue : _fileLines.StartOf(place.Line) + (long)place.Column - 1;
        return offset < inFile.Seed.Length ? (int)offset : null;
    }

    private static Place PlaceIn(LineIndex lines, int offset)
    {
        (int line, int column) = lines.PlaceOf(offset);
        return new Place(line, column);
    }
}
