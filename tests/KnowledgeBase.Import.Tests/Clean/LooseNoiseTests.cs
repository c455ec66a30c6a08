using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class LooseNoiseTests
{
    private static readonly string s_speech = string.Concat(Enumerable.Repeat("各级党组织要提高认识，压实责任，把各项部署落到实处。\n", 12));

    private const string Certain = "k 8) Z t# ^ 2 wq { M\n";

    [Theory]
    [InlineData("一、提高政治站位 4& g R [p 7 x\n", "一、提高政治站位\n")]
    [InlineData("一、提高政治站位Kd ; r 9 } w\n", "一、提高政治站位\n")]
    [InlineData("今年增长8 k } w 5 ~ p\n", "今年增长8\n")]
    [InlineData("今年大力发展AI k } w 5 ~ p\n", "今年大力发展AI\n")]
    public void RandomStringsGoWhereTwoAreBeyondDoubt(string noisy, string clean)
    {
        Ledger ledger = Cleaner.Clean(s_speech + Certain + s_speech + Certain + noisy, Imports.Rules);

        Assert.EndsWith(clean, string.Concat(ledger.Spans.Where(span => span.Fate != Fate.Removed).Select(ledger.TextOf)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x + y = z - 1; a * b / c\n")]
    [InlineData("选项 A B C D E F G\n")]
    public void TablesAndLettersStay(string line) =>
        Assert.Empty(Cleaner.Clean(s_speech + line + line + line + s_speech, Imports.Rules).Removed);
}
