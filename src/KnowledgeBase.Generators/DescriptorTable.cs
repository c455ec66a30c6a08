using System.Collections.Immutable;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Settings;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>The rule table as Roslyn descriptors. A finding brings its whole message, so the format is the message alone.</summary>
internal static class DescriptorTable
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_byId =
        RuleTable.All.ToImmutableDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleTable.All.Select(Of)];

    public static DiagnosticDescriptor Of(Rule rule) => s_byId[rule.Id];

    /// <summary>The same with a link to the rule's page; <paramref name="siteUrl"/> is where the site is published, null when that is not known.</summary>
    public static DiagnosticDescriptor Of(Rule rule, string? siteUrl) =>
        siteUrl is null ? Of(rule) : Describe(rule, SiteAddress.OfRule(siteUrl, rule.Id));

    private static DiagnosticDescriptor Describe(Rule rule) => Describe(rule, helpLink: null);

    private static DiagnosticDescriptor Describe(Rule rule, string? helpLink) => new(
        rule.Id,
        rule.Title,
        "{0}",
        "Content",
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: helpLink);
}
