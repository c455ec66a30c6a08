using KnowledgeBase.Rules.Redactions;

namespace KnowledgeBase.Rules.Tests.Redactions;

public sealed class MaskFinderTests
{
    [Theory]
    [InlineData("XX镇党委", "XX")]
    [InlineData("完成**億元，同比增長**%", "**|**")]
    [InlineData("xxxx亩，xx村", "xxxx|xx")]
    [InlineData("X年X月", "X|X")]
    [InlineData("××同志", "××")]
    [InlineData("*个百分点", "*")]
    [InlineData("新建*所高中", "*")]
    [InlineData("调整为**:**:**。", "**|**|**")]
    [InlineData("某某村", "某某")]
    public void MaskedWordsAreFound(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("X光检查")]
    [InlineData("SUXX型")]
    [InlineData("4+4+2")]
    [InlineData("APP查询")]
    [InlineData("*注：以上为初步数字")]
    [InlineData("某村")]
    public void LettersThatHideNothingAreLeft(string text) => Assert.Equal("", Found(text));

    private static string Found(string text) => string.Join('|', MaskFinder.In(text).Select(run => text.Substring(run.Start, run.Length)));
}
