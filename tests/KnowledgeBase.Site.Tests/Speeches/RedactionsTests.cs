using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Tests.Speeches;

public class RedactionsTests
{
    [Theory]
    [InlineData("XX镇党委", "XX")]
    [InlineData("完成**億元，同比增長**%", "**|**")]
    [InlineData("xxxx亩，xx村", "xxxx|xx")]
    [InlineData("X年X月", "X|X")]
    [InlineData("××同志", "××")]
    [InlineData("*个百分点", "*")]
    public void MaskedWordsAreFound(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("X光检查")]
    [InlineData("SUXX型")]
    [InlineData("4+4+2")]
    [InlineData("APP查询")]
    public void LettersThatHideNothingAreLeft(string text) => Assert.Equal("", Found(text));

    private static string Found(string text) => string.Join('|', Redactions.In(text).Select(found => text.Substring(found.Start, found.Length)));
}
