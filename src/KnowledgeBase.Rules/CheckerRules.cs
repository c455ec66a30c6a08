namespace KnowledgeBase.Rules;

/// <summary>Faults of the checker itself.</summary>
public static class CheckerRules
{
    public static readonly Rule OwnFault = new(
        "KB9001",
        "The check itself failed",
        "Checking this file failed with {0} in {2}: {1} The fault is the tool's; report it together with the file.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [OwnFault];
}
