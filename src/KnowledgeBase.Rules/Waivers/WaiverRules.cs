namespace KnowledgeBase.Rules.Waivers;

/// <summary>What waivers must be (KB66). A waiver that does no harm but no good either is a warning, so that nothing is kept that excuses nothing.</summary>
public static class WaiverRules
{
    /// <summary>What the ids of these rules begin with: they cannot be waived themselves.</summary>
    public const string Range = "KB66";

    public static readonly Rule UnknownRule = new(
        "KB6601",
        "A waiver names a rule that does not exist",
        "Rule '{0}' does not exist.{1} Write the id as findings show it, such as KB6301; 'kb explain' lists them all.",
        Severity.Error);

    public static readonly Rule NotWaivable = new(
        "KB6602",
        "A waiver names a rule that cannot be waived",
        "Rule '{0}' cannot be waived, because it {1}. Put right what it finds, and delete this waiver.",
        Severity.Error);

    public static readonly Rule UnknownFile = new(
        "KB6603",
        "A waiver names a file that does not exist",
        "File '{0}' does not exist. Write the path as findings show it, or delete this waiver.",
        Severity.Warning);

    public static readonly Rule Unused = new(
        "KB6604",
        "A waiver covers nothing",
        "{0} Delete this waiver, or correct what it states.",
        Severity.Warning);

    public static readonly Rule ReasonSaysNothing = new(
        "KB6605",
        "The reason of a waiver says nothing",
        "'{0}' gives no reason that a reader could judge. Write in a few words why this is no mistake.",
        Severity.Error);

    public static readonly Rule SameTwice = new(
        "KB6606",
        "The same waiver stands twice",
        "{0}, line {1} waives the same. Delete one of the two.",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [UnknownRule, NotWaivable, UnknownFile, Unused, ReasonSaysNothing, SameTwice];
}
