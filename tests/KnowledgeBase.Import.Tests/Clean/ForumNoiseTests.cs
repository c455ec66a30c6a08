using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class ForumNoiseTests
{
    private static readonly string s_speech = string.Concat(Enumerable.Repeat("各级党组织要提高认识，压实责任，把各项部署落到实处。\n", 12));

    [Fact]
    public void OneWholeLineIsEnough()
    {
        Ledger ledger = Cleaner.Clean(s_speech + "6 u8 Q: D. y3 X% r7 K. x\n" + s_speech, Imports.Rules);

        Assert.Equal("6 u8 Q: D. y3 X% r7 K. x\n", ledger.TextOf(Assert.Single(ledger.Removed)));
    }

    [Fact]
    public void TheRowsOfATableStay() =>
        Assert.Empty(Cleaner.Clean(s_speech + string.Concat(Enumerable.Repeat("| 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n", 3)) + s_speech, Imports.Rules).Removed);

    [Theory]
    [InlineData("各级党组织要抓好落实。 6 u8 Q: D. y3 X% r\n/ G- k; W% a% |( ^\n", "各级党组织要抓好落实。\n")]
    [InlineData("6 u8 Q: D. y3 X% r各级党组织要抓好落实。\n/ G- k; W% a% |( ^\n", "各级党组织要抓好落实。\n")]
    [InlineData("增长8.5% 6 u8 Q: D. y3 X% r\n/ G- k; W% a% |( ^\n9 N: o各级党组织\n", "增长8.5%\n各级党组织\n")]
    public void WhereItIsEverywhereItGoesFromWithinLinesToo(string noisy, string clean)
    {
        Ledger ledger = Cleaner.Clean(s_speech + noisy + s_speech, Imports.Rules);

        Assert.Equal(s_speech + clean + s_speech, string.Concat(ledger.Spans.Where(span => span.Fate != Fate.Removed).Select(ledger.TextOf)));
    }

    [Theory]
    [InlineData("选择题：A B C D E F G")]
    [InlineData("We have a plan, I am sure, to do it. A b c.")]
    [InlineData("x + y = z - 1; a * b / c")]
    [InlineData("产值1. 2亿元、3. 4亿元、5. 6亿元、7. 8亿元")]
    [InlineData("6 u8 Q")]
    public void OtherAsciiTextStays(string line) => Assert.Empty(Cleaner.Clean(s_speech + line + "\n" + line + "\n", Imports.Rules).Removed);
}
