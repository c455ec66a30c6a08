using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>
/// What the front matter declares about the way from the seed to the Markdown. Together with the body it is enough to write the
/// seed's bytes again; see docs/format.md, "Fidelity".
/// </summary>
public sealed record Provenance
{
    /// <summary>Path of the seed relative to the repository, with '/'.</summary>
    public required string Seed { get; init; }

    /// <summary>SHA-256 of the seed's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Key of the vocabulary SeedEncoding: utf-8, utf-8-bom, gb18030, …</summary>
    public required string Encoding { get; init; }

    /// <summary>Key of the vocabulary SeedFormat; null for plain text.</summary>
    public string? Format { get; init; }

    /// <summary>
    /// The text that was read from the seed, where it cannot be written back to the seed's bytes; null where it can. With a reading,
    /// line ends, places and removals are the reading's.
    /// </summary>
    public SeedReading? Reading { get; init; }

    /// <summary>How the lines of the seed end; the body and all places know "\n" only.</summary>
    public LineEnds LineEnds { get; init; }

    /// <summary>False when the last kept line of the seed ends the file without a newline.</summary>
    public bool NewlineAtEnd { get; init; } = true;

    /// <summary>Title as published, and where it stands in the seed; null when the title is not a line of its own there.</summary>
    public required string Title { get; init; }

    public Place? TitleAt { get; init; }

    /// <summary>True when the title's line of the seed goes on with the text: the break after the title was lost.</summary>
    public bool TitleRunOn { get; init; }

    /// <summary>True when ASCII punctuation of the seed is written full width in the Markdown.</summary>
    public bool Widened { get; init; }

    /// <summary>With <see cref="Widened"/>: marks that were full width in the seed already.</summary>
    public EquatableArray<Place> WideInSeed { get; init; }

    /// <summary>Everything of the seed that is not published as text, in the order of the seed.</summary>
    public EquatableArray<RemovedText> Removed { get; init; }

    public EquatableArray<Correction> Corrections { get; init; }
}

/// <summary>A UTF-8 text file beside a seed. <paramref name="Path"/> is relative to the repository; the SHA-256 is of its bytes.</summary>
public sealed record SeedReading(string Path, string Sha256);

/// <summary>Text of the seed that was left out, verbatim, and the cleaning rule that says why.</summary>
public sealed record RemovedText(string Rule, Place At, string Text);

/// <summary>In block <paramref name="Block"/> the seed reads <paramref name="From"/> where the Markdown has <paramref name="To"/>.</summary>
public sealed record Correction(string Block, string From, string To, string Reason)
{
    /// <summary>Stands for the title, which is no block and has no address.</summary>
    public const string TitleBlock = "title";
}
