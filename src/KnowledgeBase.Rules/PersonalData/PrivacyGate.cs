using KnowledgeBase.Rules.Redactions;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// The gate for what may do harm to a person once it is published: names in reports of cases and beside masks, numbers, addresses. Each wants a
/// decision that is written down, the text taken out or a waiver with a reason and a reviewer; a strict check takes one without for an error.
/// </summary>
public static class PrivacyGate
{
    private static readonly HashSet<string> s_rules = new([.. PersonalDataRules.All.Select(static rule => rule.Id), RedactionRules.HalfDone.Id], StringComparer.Ordinal);

    public static bool Guards(Rule rule) => s_rules.Contains(rule.Id);

    /// <summary>The findings with those that wait for a decision as errors; those that are waived have one.</summary>
    public static IReadOnlyList<Finding> Demand(IReadOnlyList<Finding> findings) =>
        [.. findings.Select(static finding => Guards(finding.Rule) ? finding with { Rule = finding.Rule with { Severity = Severity.Error } } : finding)];
}
