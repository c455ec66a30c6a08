using KnowledgeBase.Rules;

namespace KnowledgeBase.Theme.Pages.Rules;

/// <summary>What the list and the page of a rule both show. <see cref="Title"/> is English.</summary>
public sealed record RuleSummary
{
    /// <summary>Such as KB6001.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>True when <c>kb check --fix</c> can put some of its findings right.</summary>
    public required bool IsFixable { get; init; }
}
