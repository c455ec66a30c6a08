namespace KnowledgeBase.Rules.SiteText;

/// <summary>What a web site added and the import left in the speech (KB61).</summary>
public static class SiteTextRules
{
    public static readonly Rule BlockOfSite = new(
        "KB6101",
        "A block is text of a site, not of the speech",
        "'{0}' is no part of the speech: {1}. Delete the block and list its text under 'removed' with the rule '{2}'; the finding that follows gives the place and the line to paste.",
        Severity.Warning);

    public static readonly Rule WordsOfSite = new(
        "KB6102",
        "A paragraph holds words of a site",
        "'{0}' is no part of the speech: {1}. Take it out of the paragraph and list it under 'removed' with the rule '{2}'; the finding that follows gives the place and the line to paste.",
        Severity.Warning);

    public static readonly Rule WebAddress = new(
        "KB6103",
        "A web address stands in the speech",
        "A speaker does not read out '{0}'. If a site put it there, take it out and list it under 'removed' with the rule 'manual.page'; if the speaker names it, waive this finding.",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [BlockOfSite, WordsOfSite, WebAddress];
}
