using KnowledgeBase.Rules.Proofreading;

namespace KnowledgeBase.Rules.Tests.Proofreading;

public sealed class ProofreadFieldTests
{
    [Theory]
    [InlineData("---\nproofread: 1\ntitle: 甲\n---\n\n文\n", "---\ntitle: 甲\n---\n\n文\n")]
    [InlineData("---\ntitle: 甲\nproofread: 4 # 王\n---\n\n文\n", "---\ntitle: 甲\n---\n\n文\n")]
    [InlineData("---\r\nproofread: 1\r\ntitle: 甲\r\n---\r\n\r\n文\r\n", "---\r\ntitle: 甲\r\n---\r\n\r\n文\r\n")]
    public void TheLineThatStatesTheLevelIsLeftOut(string text, string without) => Assert.Equal(without, ProofreadField.Without(text));

    [Theory]
    [InlineData("---\ntitle: 甲\n---\n\nproofread: 1\n")]
    [InlineData("---\ntitle: 甲\n  proofread: 1\n---\n\n文\n")]
    [InlineData("---\ntitle: 甲\nproofreader: 1\n---\n\n文\n")]
    [InlineData("proofread: 1\n文\n")]
    [InlineData("---\nproofread: 1\n")]
    [InlineData("")]
    public void WhatIsNoLineOfTheFrontMatterThatStatesTheLevelStays(string text) => Assert.Equal(text, ProofreadField.Without(text));

    [Fact]
    public void OfALevelOverTwoLinesTheSecondStays() => Assert.Equal("---\n  1\ntitle: 甲\n---\n", ProofreadField.Without("---\nproofread:\n  1\ntitle: 甲\n---\n"));
}
