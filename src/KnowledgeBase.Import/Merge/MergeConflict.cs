namespace KnowledgeBase.Import.Merge;

/// <summary>A place where people changed what an import had written and the import now writes something else: somebody must choose.</summary>
public sealed record MergeConflict
{
    /// <summary>Line of the edited file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>A field (<c>level</c>), an address (<c>#k3f</c>), or <c>removed</c>.</summary>
    public required string Place { get; init; }

    /// <summary>What the last import wrote; null when that is not on record.</summary>
    public string? Imported { get; init; }

    /// <summary>What the file says; empty when it has nothing there. Lines end in "\n" but for the last.</summary>
    public required string InFile { get; init; }

    /// <summary>What the import writes now.</summary>
    public required string Incoming { get; init; }
}
