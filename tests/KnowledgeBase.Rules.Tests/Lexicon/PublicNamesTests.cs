using KnowledgeBase.Rules.Lexicon;

namespace KnowledgeBase.Rules.Tests.Lexicon;

public class PublicNamesTests
{
    [Theory]
    [InlineData("groups:\n  - { why: 历史, names: [包拯, 包拯] }\n", "(2,28)-(2,30) KB3111")]
    [InlineData("groups:\n  - { why: 历史, names: [毛泽东] }\n  - { why: 历史, names: [毛澤東] }\n", "(3,24)-(3,27) KB3111")]
    [InlineData("groups:\n  - { names: [包拯] }\n", "(2,5)-(2,20) KB3103")]
    [InlineData("names: [包拯]\n", "(1,1)-(1,12) KB3103", "(1,1)-(1,6) KB3103")]
    public void WhatIsWrongIsReportedWhereItStands(string text, params string[] expected) =>
        Assert.Equal(expected, ContentChecker.Check([new TextFile(PublicNames.Path, text)]).Brief());

    [Fact]
    public void NamesAreKnownInEitherScript() =>
        Assert.Contains("毛泽东", PublicNames.Read(new TextFile(PublicNames.Path, "groups:\n  - { why: 领导人, names: [毛澤東] }\n")).Names);
}
