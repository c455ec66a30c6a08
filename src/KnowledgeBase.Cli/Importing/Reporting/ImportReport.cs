namespace KnowledgeBase.Cli.Importing.Reporting;

/// <summary>What a reviewer wants to know of an imported document before opening it. Words for readers are Chinese; counts of characters are UTF-16 code units.</summary>
internal sealed record ImportReport
{
    public required string Title { get; init; }

    /// <summary>Where the title is from: a key of the vocabulary TitleSource.</summary>
    public required string TitleSource { get; init; }

    /// <summary>Key of the vocabulary SeedEncoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>Path of the file that keeps the text as it was read; null when there is none.</summary>
    public string? Reading { get; init; }

    /// <summary>Characters of the decoded document that are no blanks.</summary>
    public required int Characters { get; init; }

    /// <summary>Of those, how many the speech has; the others are removed.</summary>
    public required int Kept { get; init; }

    /// <summary>Blocks of the speech, gaps among them.</summary>
    public required int Blocks { get; init; }

    /// <summary>What was removed, a rule each, in the order of their ids.</summary>
    public required IReadOnlyList<ReportedRemoval> Removals { get; init; }

    public required IReadOnlyList<ReportedFact> Facts { get; init; }

    public required IReadOnlyList<ReportedHeading> Outline { get; init; }

    public required IReadOnlyList<ReportedGap> Gaps { get; init; }

    /// <summary>What a person should look at.</summary>
    public required IReadOnlyList<string> Questions { get; init; }
}

/// <summary>What one rule removed: at how many places, how many characters, and how many of these are no blanks.</summary>
internal sealed record ReportedRemoval
{
    public required string Rule { get; init; }

    public required string Reason { get; init; }

    public required int Places { get; init; }

    public required int Characters { get; init; }

    public required int NonBlank { get; init; }
}

/// <summary>A field of the front matter: null is unknown. <paramref name="Evidence"/> are the words it rests on, or the place in the document.</summary>
internal sealed record ReportedFact(string Name, string? Value, string? Evidence);

/// <summary>A heading or list item as the outline has it; <see cref="Level"/> counts from 1.</summary>
internal sealed record ReportedHeading
{
    public required int Level { get; init; }

    public required string Marker { get; init; }

    public required string Title { get; init; }

    /// <summary>The outline is not sure of it.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Known from the source's contents list only.</summary>
    public bool IsMissing { get; init; }
}

/// <summary>Text that the source does not have: why, its length in 字 where that is stated, and the headings it swallowed.</summary>
internal sealed record ReportedGap(string Reason, int? Length, IReadOnlyList<string> Headings);
