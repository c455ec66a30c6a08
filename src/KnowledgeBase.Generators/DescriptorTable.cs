using System.Collections.Immutable;
using KnowledgeBase.Rules;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>The rule table as Roslyn descriptors. A finding brings its whole message, so the format is the message alone.</summary>
internal static class DescriptorTable
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_byId =
        RuleTable.All.ToImmutableDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleTable.All.Select(Of)];

    public static DiagnosticDescriptor Of(Rule rule) => s_byId[rule.Id];

    private static DiagnosticDescriptor Describe(Rule rule) => new(
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
        isEnabledByDefault: true);
}
