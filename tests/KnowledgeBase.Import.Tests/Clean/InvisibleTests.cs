using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class InvisibleTests
{
    [Theory]
    [InlineData("学\u200B习", "layout.zero-width")]
    [InlineData("学\u2063习", "layout.zero-width")]
    [InlineData("学\u00AD习", "layout.soft-hyphen")]
    [InlineData("学\uFEFF习", "layout.byte-order-mark")]
    [InlineData("学\u202E习", "layout.direction")]
    [InlineData("学\u2066习", "layout.direction")]
    [InlineData("学\U000E0041习", "layout.tag")]
    [InlineData("a\uFE01b", "layout.variation")]
    [InlineData("学\uFFFC习", "layout.object")]
    [InlineData("学\f习", "layout.control")]
    [InlineData("学\u0085习", "layout.control")]
    public void EachKindHasItsReason(string text, string rule)
    {
        Ledger ledger = Cleaner.Clean(text, Imports.Rules);

        Assert.Equal(rule, Assert.Single(ledger.Removed).Rule);
    }

    [Theory]
    [InlineData("葛\uDB40\uDD00城")]
    [InlineData("神\uFE00")]
    [InlineData("☎\uFE0F")]
    [InlineData("👨\u200D👩\u200D👧")]
    [InlineData("学习𠮷野\t工作")]
    public void WhatSaysHowACharacterLooksStays(string text) => Assert.Empty(Cleaner.Clean(text, Imports.Rules).Removed);

    [Fact]
    public void SelectorsInARowHideSomething()
    {
        Assert.Single(Cleaner.Clean("葛\uDB40\uDD00\uDB40\uDD10\uDB40\uDD20城", Imports.Rules).Removed, span => span.Length == 4);
    }
}
