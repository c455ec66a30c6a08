namespace KnowledgeBase.Rules.Output;

/// <summary>What the site that is written must be (KB8).</summary>
public static class OutputRules
{
    public static readonly Rule NameIsReserved = new(
        "KB8001",
        "A page would have a name that not every system can write",
        "'{0}' is the name of a device on Windows, where no file of that name can be written. Choose another one.",
        Severity.Error);

    public static IReadOnlyList<Rule> All { get; } = [NameIsReserved];
}
