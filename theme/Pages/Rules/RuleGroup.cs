using KnowledgeBase.Text;
using Microsoft.AspNetCore.Components;

namespace KnowledgeBase.Theme.Pages.Rules;

/// <summary>Rules about one thing. <see cref="Id"/> is the group's anchor on the list of rules.</summary>
public sealed record RuleGroup
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public required EquatableArray<RuleRow> Rules { get; init; }
}

/// <summary>A rule in the list: what it finds wrong, in the interface's language and as it is called in English.</summary>
public sealed record RuleRow
{
    public required RuleSummary Summary { get; init; }

    public required MarkupString What { get; init; }
}
