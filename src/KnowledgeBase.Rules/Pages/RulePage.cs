using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Pages;

/// <summary>
/// The page of a rule, taken apart. <see cref="Chinese"/> says in a sentence or two what is wrong and what to do, for contributors who read
/// no English; <see cref="Parts"/> follow in English: why, and examples that are wrong or right.
/// </summary>
public sealed record RulePage
{
    public required Rule Rule { get; init; }

    public required string Chinese { get; init; }

    public EquatableArray<RulePagePart> Parts { get; init; }
}
