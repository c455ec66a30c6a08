namespace KnowledgeBase.Rules.Fidelity;

/// <summary>What binds a speech to its seed (KB6): nothing lost, nothing invented.</summary>
public static class FidelityRules
{
    public static readonly Rule TextDiffers = new(
        "KB6001",
        "The text is not what the seed says",
        "The text {0} where the seed reads '{1}' ({2}). Write it as in the seed, or declare it under 'corrections': - {{ at: {3}, from: \"{4}\", to: \"{5}\", reason: … }}",
        Severity.Error);

    public static readonly Rule TextMissing = new(
        "KB6002",
        "Text of the seed is missing",
        "The seed goes on here with '{0}' ({1}), which is neither in the text nor under 'removed'. Put it back, or list it under 'removed' with the rule that says why: - {{ rule: {3}, at: \"{2}\", text: … }}",
        Severity.Error);

    public static readonly Rule TextInvented = new(
        "KB6003",
        "The text has something that the seed does not have",
        "'{0}' is not in the seed. Remove it, or make it an editors' note: '> … {{#{1} note}}'.",
        Severity.Error);

    public static readonly Rule RemovedDiffers = new(
        "KB6004",
        "A removed text is not what the seed has at that place",
        "The seed reads '{0}' at {1}, not '{2}'. Correct the place or the text of this removal.",
        Severity.Error);

    public static readonly Rule SeedMissing = new(
        "KB6005",
        "The seed is not there",
        "Seed '{0}' does not exist. Add the raw document under that name, or correct the path.",
        Severity.Error);

    public static readonly Rule SeedChanged = new(
        "KB6006",
        "The seed is not the file that was imported",
        "The seed's SHA-256 is {0}, not {1}. Put the original bytes back; a seed is never edited.",
        Severity.Error);

    public static readonly Rule CorrectionUnmatched = new(
        "KB6007",
        "A correction does not fit its block",
        "'{0}' does not stand exactly once in block '{1}'. Quote enough of the corrected text to be unique, or remove the correction.",
        Severity.Error);

    public static readonly Rule LineEndsDiffer = new(
        "KB6008",
        "The seed's line ends are not what the front matter says",
        "'newline' says '{0}', but the lines of the seed end otherwise. Set it to '{1}'.",
        Severity.Error);

    public static readonly Rule UnknownReason = new(
        "KB6009",
        "A removal names a rule that does not exist",
        "Cleaning rule '{0}' is not in input/cleaning/.{1} Name the rule by which this text was removed.",
        Severity.Error);

    public static readonly Rule OmittedUnknown = new(
        "KB6010",
        "A gap lists a heading that the source's contents list does not have",
        "'{0}' is not in the contents list of the seed. A gap lists only headings that the source itself names; remove this line.",
        Severity.Error);

    public static readonly Rule MarkWidth = new(
        "KB6011",
        "A mark does not have the width that the file declares",
        "The mark '{0}' is written '{1}' here, because 'width' says that this file sets the marks of Chinese text full width. Write '{1}'.",
        Severity.Error)
    {
        Fix = "writes the mark in the declared width",
    };

    public static readonly Rule NotRestorable = new(
        "KB6012",
        "The seed cannot be written again from the file",
        "Written again from this file the seed is different from {0} on. Check 'newline-at-end', 'title-at' and the places under 'removed'.",
        Severity.Error);

    public static readonly Rule RemovedTwice = new(
        "KB6013",
        "A removal takes text that is taken already",
        "'{0}' at {1} is in the text, or in another removal. Remove this entry or correct its place.",
        Severity.Error);

    public static readonly Rule BreakUndeclared = new(
        "KB6014",
        "A line break of the seed is neither kept nor removed",
        "The seed has a line break here. Make two blocks of this one, or list the break under 'removed': - {{ rule: wrap.unfinished, at: \"{0}\", text: \"\\n\" }}",
        Severity.Error);

    public static readonly Rule BreakInvented = new(
        "KB6015",
        "A block ends where the seed has no line break",
        "The seed goes on here without a line break ({0}). Join the next block to this one, or declare the break that you supply: end this block with ' {{#{1} run-on}}'.",
        Severity.Error);

    public static readonly Rule ReadingStale = new(
        "KB6017",
        "The raw document does not give this reading",
        "Read again, '{0}' gives another text than its reading, from {1} on. Import it again and look at the difference: 'kb import {0}'.",
        Severity.Error);

    public static readonly Rule ReadingChanged = new(
        "KB6016",
        "The reading is not the file that was imported",
        "Reading '{0}' {1}. Put the original file back, or import the raw document again: 'kb import {2}' writes it.",
        Severity.Error);

    public static readonly Rule NoSidecar = new(
        "KB6018",
        "A raw document has no sidecar",
        "Beside '{0}' there is no '{0}.yml', which says where it is from and lets a second import tell people's decisions from its own. Put the file back from Git; of a new document it comes with 'kb import'.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } =
    [
        TextDiffers, TextMissing, TextInvented, RemovedDiffers, SeedMissing, SeedChanged, CorrectionUnmatched, LineEndsDiffer, UnknownReason, OmittedUnknown, MarkWidth, NotRestorable, RemovedTwice, BreakUndeclared, BreakInvented,
        ReadingStale, ReadingChanged, NoSidecar,
    ];
}
