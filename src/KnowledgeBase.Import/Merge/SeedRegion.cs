using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>
/// A stretch of the seed at whose ends all versions have an end of a unit, so that it can be taken from any of them. Offsets of its units
/// are those of the seed as the import reads it now.
/// </summary>
internal sealed record SeedRegion
{
    /// <summary>Units of the last import; null when those are not on record.</summary>
    public required EquatableArray<SeedUnit>? Recorded { get; init; }

    public required EquatableArray<SeedUnit> InFile { get; init; }

    public required EquatableArray<SeedUnit> Incoming { get; init; }

    public required int Start { get; init; }

    /// <summary>Where the region begins and ends in the seed as the file tells it.</summary>
    public required int FileStart { get; init; }

    public required int FileEnd { get; init; }

    /// <summary>False when the seed is read otherwise now, so that offsets of the two readings cannot be compared.</summary>
    public required bool HasSameText { get; init; }

    /// <summary>From an offset of the file's reading to one of the import's.</summary>
    public int Shift => Start - FileStart;
}
