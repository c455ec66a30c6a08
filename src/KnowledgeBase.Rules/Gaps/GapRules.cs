namespace KnowledgeBase.Rules.Gaps;

/// <summary>What a speech file says of missing text (KB62).</summary>
public static class GapRules
{
    public static readonly Rule GapUndeclared = new(
        "KB6207",
        "The text says that something is left out, and no gap is declared there",
        "'{0}' is a site's notice that text is missing here. Put a gap in its place ('> 缺文：… {{#… gap paywall}}'), list the notice under 'removed' with the rule 'manual.page', and set 'completeness.state'.",
        Severity.Warning);

    public static IReadOnlyList<Rule> All { get; } = [GapUndeclared];
}
