using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pages.Rules;

/// <summary>All rules that content is checked by, in their groups.</summary>
public sealed record RulesPage(EquatableArray<RuleGroup> Groups, int Count);
