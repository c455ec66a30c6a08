using KnowledgeBase.Rules;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Rules;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Rules;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the rules that content is checked by. Output: a page for each, which findings link to, and the list of them.</summary>
public static class RulesPipeline
{
    public static IEnumerable<PlannedFile> Files(PageFrames pages) =>
        RuleTable.All
            .Select(rule => PageFrames.Plan<RuleView>(pages.At(SitePaths.Rule(rule.Id)), () => RuleDetailsBuilder.Page(rule)))
            .Append(PageFrames.Plan<RulesView>(pages.At(SitePaths.Rules), static () => RuleListBuilder.Page(RuleTable.All)));
}
