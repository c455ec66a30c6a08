using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Rules;
using KnowledgeBase.Theme.Pages.Rules;

namespace KnowledgeBase.Site.Tests.Rules;

public sealed class RulePagesTests
{
    [Fact]
    public async Task EveryRuleHasAPageThatSaysInChineseWhatToDo()
    {
        IReadOnlyDictionary<string, IHtmlDocument> pages = await TinySite.PagesAsync();

        foreach (Rule rule in RuleTable.All)
        {
            IHtmlDocument page = pages[RulePages.SitePath(rule.Id)];

            Assert.Equal(rule.Id, page.QuerySelector("h1")!.TextContent);
            Assert.Equal(RulePages.Of(rule).Chinese.Replace("`", "", StringComparison.Ordinal), page.QuerySelector(".lead")!.TextContent.Trim());
            Assert.Equal(rule.Title, page.QuerySelector("[lang=en] h2")!.TextContent);
        }
    }

    [Fact]
    public async Task TheListNamesEveryRuleOnceUnderItsGroup()
    {
        IHtmlDocument page = await TinySite.PageAsync("rules/index.html");

        Assert.Equal(RuleTable.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), page.QuerySelectorAll(".rule-rows .id").Select(link => link.TextContent));
        Assert.All(page.QuerySelectorAll("section"), section => Assert.All(section.QuerySelectorAll(".id"), link => Assert.StartsWith(section.QuerySelector("h2")!.Id!, link.TextContent, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ExamplesAreShownCharacterForCharacterWithWhatTheyAre()
    {
        IHtmlDocument page = await TinySite.PageAsync("rules/KB1003.html");

        IElement[] examples = [.. page.QuerySelectorAll("figure.example")];

        Assert.Equal(["错误写法 · 文件头", "错误写法 · 文件头", "正确写法 · 文件头"], examples.Select(example => example.QuerySelector("figcaption")!.TextContent));
        Assert.Equal(["completeness:\n\tstate: full", "completeness:\n  state: full"], new[] { examples[0], examples[^1] }.Select(example => example.QuerySelector("pre code")!.TextContent));
        Assert.Single(examples[0].QuerySelectorAll(".tab"));
        Assert.Equal(["example wrong", "example wrong", "example right"], examples.Select(example => example.ClassName));
    }

    [Fact]
    public async Task EveryPageLeadsToTheRules()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.html");

        Assert.Equal("../rules/index.html", page.QuerySelector("footer a[href*=rules]")!.GetAttribute("href"));
    }

    [Fact]
    public void TheListShowsTheFirstSentenceAndWhatCanBeFixed()
    {
        RulesPage page = RuleListBuilder.Page(RuleTable.All);
        RuleRow tab = page.Groups.SelectMany(group => group.Rules).Single(row => row.Summary.Id == "KB1003");

        Assert.Equal("<p>YAML 不用制表符（Tab）：缩进用半角空格，每级两个；文字里的制表符在双引号中写成 <code>\\t</code>。</p>\n", tab.What.Value);
        Assert.True(tab.Summary.IsFixable);
    }
}
