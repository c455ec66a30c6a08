using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Rules;
using Microsoft.AspNetCore.Components;

namespace KnowledgeBase.Site.Rules;

/// <summary>Builds the list of rules.</summary>
public static class RuleListBuilder
{
    private const char SentenceEnd = '。';

    public static RulesPage Page(IReadOnlyList<Rule> rules) =>
        new(RuleRanges.WithRules(rules).Select(static range => Group(range.Range, range.Rules)).ToEquatableArray(), rules.Count);

    public static RuleSummary Summary(Rule rule) =>
        new() { Id = rule.Id, Title = rule.Title, Severity = rule.Severity, IsFixable = rule.Fix is not null };

    private static RuleGroup Group(RuleRange range, IReadOnlyList<Rule> rules) => new()
    {
        Id = range.Prefix,
        Label = range.Label.ZhHans,
        Rules = rules.Select(static rule => new RuleRow { Summary = Summary(rule), What = new MarkupString(ProseMarkdown.ToHtml(FirstSentence(RulePages.Of(rule).Chinese))) }).ToEquatableArray(),
    };

    // The first says what is wrong; what to do stands on the rule's own page.
    private static string FirstSentence(string text)
    {
        int end = text.IndexOf(SentenceEnd, StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }
}
