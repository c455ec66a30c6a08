namespace KnowledgeBase.Rules.Proofreading;

/// <summary>Who proofread a speech, as the history of its file tells (KB67). Where a host has no history these rules are silent.</summary>
public static class ProofreadingRules
{
    public static readonly Rule SamePerson = new(
        "KB6701",
        "A speech was verified by the person who had proofread it",
        "Level 4 says that a second person verified the text, but the same account set level 3 ({0}) and level 4 ({1}). Write 'proofread: 3', and let somebody else verify it and set 4.",
        Severity.Error);

    public static readonly Rule NotProofreadBefore = new(
        "KB6702",
        "A speech was verified before it was proofread",
        "Level 4 was set in one step from {0} ({1}), so that nobody is on record for level 3. Write 'proofread: 3' and commit it; somebody else verifies the text and sets 4 in a commit of their own.",
        Severity.Error);

    public static readonly Rule NotKnown = new(
        "KB6703",
        "Who verified a speech could not be checked",
        "Whether a second person set level 4 could not be checked: {0}",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [SamePerson, NotProofreadBefore, NotKnown];
}
