using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Pages;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Rules;
using Microsoft.AspNetCore.Components;

namespace KnowledgeBase.Site.Rules;

/// <summary>Builds the page of a rule.</summary>
public static class RuleDetailsBuilder
{
    public static RuleDetails Page(Rule rule)
    {
        RulePage page = RulePages.Of(rule);
        RuleRange? range = RuleRanges.Of(rule.Id);
        return new RuleDetails
        {
            Summary = RuleListBuilder.Summary(rule),
            Description = page.Chinese.Replace("`", "", StringComparison.Ordinal),
            Lead = Html(page.Chinese),
            GroupId = range?.Prefix ?? "",
            GroupLabel = range?.Label.ZhHans ?? "",
            Details = page.Parts.Select(Detail).ToEquatableArray(),
        };
    }

    private static RuleDetail Detail(RulePagePart part) => part switch
    {
        RuleProse prose => new RuleDetail(Html(prose.Markdown), null),
        RuleExample example => new RuleDetail(null, example),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A page has prose and examples."),
    };

    private static MarkupString Html(string markdown) => new(ProseMarkdown.ToHtml(markdown));
}
