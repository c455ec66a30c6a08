namespace KnowledgeBase.Rules.Tests.Prose;

public sealed class PageLinkCheckerTests
{
    private const string Page = "input/pages/about.md";

    [Theory]
    [InlineData("# 关于\n\n见[段](speeches/a.html#k3g)。\n", "(3,22)-(3,25) KB5105", "There is no paragraph 'k3g' in 'speeches/a.html'. Did you mean 'k3f'?")]
    [InlineData("# 关于\r\n\r\n𠮷[段](speeches/a.html#zzzzzz)。\r\n", "(3,23)-(3,29) KB5105", "There is no paragraph 'zzzzzz' in 'speeches/a.html'. Copy")]
    [InlineData("# 关于\n\n见[文](speeches/b.html#k3f)。\n", "(3,6)-(3,21) KB5104", "The site has no page 'speeches/b.html'. Did you mean 'speeches/a.html'?")]
    [InlineData("# 关于\n\n见[题](themes/zuofeng-jianshi.html)。\n", "(3,6)-(3,33) KB5104", "The site has no page 'themes/zuofeng-jianshi.html'.")]
    [InlineData("# 关于\n\n见[段]。\n\n[段]: speeches/a.html#abc\n", "(5,22)-(5,25) KB5105", "There is no paragraph 'abc'")]
    public void ALinkThatLeadsNowhereIsOneFindingAtItsAddress(string text, string place, string message)
    {
        Finding finding = Assert.Single(Check(text));

        Assert.Equal(place, $"{finding.Span} {finding.Rule.Id}");
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[段](speeches/a.html#k3f)")]
    [InlineData("[并入的段](speeches/a.html#p2x)")]
    [InlineData("[来源](speeches/a.html#provenance)")]
    [InlineData("[文](./speeches/a.html?q=1)")]
    [InlineData("[规则](rules/KB5104.html)")]
    [InlineData("[列表](speeches/genre/jianghua.html)")]
    [InlineData("[别处](https://example.org/speeches/b.html#x)")]
    [InlineData("[首页](index.html#main) [本页](#top)")]
    public void ALinkThatLeadsSomewhereIsNone(string link) => Assert.Empty(Check($"# 关于\n\n{link}\n"));

    [Fact]
    public void ALinkToAReleaseNeedsTheRelease()
    {
        const string Text = "# 关于\n\n[一](releases/2026.1.html)、[二](releases/2026.2.html)\n";
        TextFile release = new("input/releases/2026.1.yml", "");

        string[] findings = [.. ContentChecker.Check([.. RepositoryContent.Files(Page, Text), release]).Where(static finding => finding.Path == Page).Brief()];

        Assert.Equal(["(3,31)-(3,51) KB5104"], findings);
    }

    private static IReadOnlyList<Finding> Check(string text) =>
        ContentChecker.Check([.. RepositoryContent.Files(Page, text), .. RepositoryContent.Speech("input/speeches/a.md", "seeds/a.txt", "同志们： {#k3f}\n\n抓落实。 {#m7q was:p2x}\n")]);
}
