namespace KnowledgeBase.Rules.Tests;

internal static class BriefFindings
{
    /// <summary>Findings as <c>(2,7)-(2,10) KB2001</c>: where and which, without the words.</summary>
    public static string[] Brief(this IEnumerable<Finding> findings) => [.. findings.Select(finding => $"{finding.Span} {finding.Rule.Id}")];
}
