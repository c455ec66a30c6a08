namespace KnowledgeBase.Rules.Redactions;

/// <summary>What the source blacked out (KB42). It is marked, never filled in.</summary>
public static class RedactionRules
{
    public static readonly Rule SeveralSpellings = new(
        "KB4201",
        "Redactions are spelled in several ways",
        "The redactions of this speech are spelled {0}; the first '{1}' stands here. Compare it with the seed: where the seed has it so, leave it.",
        Severity.Note);

    public static readonly Rule HidesNothing = new(
        "KB4202",
        "A redaction mark stands around words that hide nothing",
        "'{0}' is marked as redacted but hides nothing. Take the mark away, or put it around the characters that stand for the hidden words.",
        Severity.Warning);

    public static readonly Rule HalfDone = new(
        "KB4203",
        "A name is blacked out in one place and written out in another",
        "Here '{0}' is written out, in line {1} the source has '{2}'. Decide whether the name may be read: waive this finding, or see with the source whether the place belongs to the speech.",
        Severity.Warning);

    public static readonly Rule NoKind = new(
        "KB4204",
        "Redactions do not say what they hide",
        "{0} redactions do not say what they hide; the first is '{1}'. Where the words around one tell, mark it: '[{2}]{{redacted place}}', or person, number, org, other.",
        Severity.Note);

    public static IReadOnlyList<Rule> All { get; } = [SeveralSpellings, HidesNothing, HalfDone, NoKind];
}
