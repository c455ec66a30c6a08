namespace KnowledgeBase.Rules.NearDuplicates;

/// <summary>Speeches that are one and the same, or nearly (KB65).</summary>
public static class NearDuplicateRules
{
    public static readonly Rule NearlyTheSame = new(
        "KB6501",
        "Most of a speech stands in another one too",
        "About {0} % of the shorter of two speeches stands in both: this one and '{1}'. Keep one of them, or say in a waiver why both are kept: a speech given twice, or one written from the other.",
        Severity.Warning);

    public static readonly Rule SameSeed = new(
        "KB6502",
        "Two speeches have the same raw document",
        "The raw document with this SHA-256 is that of '{0}' already. Delete one of the two speeches.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [NearlyTheSame, SameSeed];
}
