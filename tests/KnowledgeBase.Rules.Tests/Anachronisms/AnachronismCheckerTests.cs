using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Anachronisms;

public sealed class AnachronismCheckerTests
{
    [Theory]
    [InlineData("date: 2011-03-05\n", "𠮷我们要学习党的二十大精神，领会党的二十大报告。 {#k3f}\n", "(15,8)-(15,13) KB6401")]
    [InlineData("date: 2011-03-05\nlang: zh-Hant\n", "我們要學習黨的二十大精神，抓好學習。 {#k3f}\n", "(15,6)-(15,11) KB6401")]
    [InlineData("date: 2011-03-05\n", "我们要喜迎党的二十大。 {#k3f}\n", "(15,6)-(15,11) KB6401")]
    [InlineData("date: 2022-02-16\n", "要迎接新的挑战，学习党的二十大精神。 {#k3f}\n", "(15,11)-(15,16) KB6401")]
    [InlineData("date: 2022-02-16\n", "喜迎党的二十大召开，领会党的二十大精神。 {#k3f}\n", "(15,13)-(15,18) KB6401")]
    [InlineData("", "党的二十大刚刚闭幕。 {#k3f}\n\n要吸取天津港爆炸的教训。 {#m7q}\n", "(17,4)-(17,9) KB6402")]
    public void WhatCannotBeIsToldAtTheTerm(string fields, string body, string expected) =>
        Assert.Equal([expected], RepositoryContent.Check("input/speeches/example.md", fields, body, null, []).Where(finding => finding.Rule.Id.StartsWith("KB64", StringComparison.Ordinal)).Brief());

    [Theory]
    [InlineData("date: 2022-10-16\n", "我们要学习党的二十大精神。 {#k3f}\n")]
    [InlineData("date: 2022-02-16\n", "要履职尽责，以优异成绩和实际行动迎接党的二十大胜利召开。 {#k3f}\n")]
    [InlineData("date: 2022-02-16\n", "今年，党的二十大即将召开，要向党的二十大献礼。 {#k3f}\n")]
    [InlineData("date: 2022-02-16\nlang: zh-Hant\n", "要全力籌備黨的二十大。 {#k3f}\n")]
    [InlineData("", "党的十八大以来，我们要吸取天津港爆炸的教训。 {#k3f}\n")]
    [InlineData("", "党的十八大以来，党的二十大以来。 {#k3f}\n")]
    public void WhatCanBeIsNot(string fields, string body) =>
        Assert.DoesNotContain(RepositoryContent.Check("input/speeches/example.md", fields, body, null, []), finding => finding.Rule.Id.StartsWith("KB64", StringComparison.Ordinal));

    [Fact]
    public void TheTermsOfTheRepositoryAreInOrder()
    {
        (DatedTerms terms, var findings) = DatedTerms.Read(new TextFile(DatedTerms.Path, RepositoryText.Read(DatedTerms.Path)));

        Assert.Empty(findings);
        Assert.True(terms.All.Count > 20);
    }

    [Fact]
    public void AMistakeInTheTermsIsToldAtItsPlace() =>
        Assert.Equal(["(2,24)-(2,28) KB2003"], DatedTerms.Read(new TextFile(DatedTerms.Path, "terms:\n  - { term: 十五, since: 2022, why: 开幕 }\n")).Findings.Brief());
}
