using KnowledgeBase.Rules.Pages;
using KnowledgeBase.Text;
using Microsoft.AspNetCore.Components;

namespace KnowledgeBase.Theme.Pages.Rules;

/// <summary>The page of one rule.</summary>
public sealed record RuleDetails
{
    public required RuleSummary Summary { get; init; }

    /// <summary>What is wrong and what to do, in the interface's language, as plain text.</summary>
    public required string Description { get; init; }

    /// <summary>The same as HTML.</summary>
    public required MarkupString Lead { get; init; }

    public required string GroupId { get; init; }

    public required string GroupLabel { get; init; }

    public required EquatableArray<RuleDetail> Details { get; init; }
}

/// <summary>A part of the explanation, in English: either prose or an example.</summary>
public sealed record RuleDetail(MarkupString? Prose, RuleExample? Example);
