using KnowledgeBase.Text.Readings;

namespace KnowledgeBase.Text.Tests.Readings;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("xué", "xue", true)]
    [InlineData("XUE", "xue", false)]
    [InlineData("nǚ", "nv", true)]
    [InlineData("lu:4", "lv", false)]
    [InlineData("xue2", "xue", false)]
    [InlineData(" xué xí ", "xuexi", true)]
    [InlineData("lüè", "lve", true)]
    [InlineData("ｘｕｅ", "xue", false)]
    public void ToneAndCaseAreLeftOut(string written, string plain, bool toned)
    {
        Assert.Equal(plain, Pinyin.Plain(written, out bool isToned));
        Assert.Equal(toned, isToned);
    }

    [Theory]
    [InlineData("学")]
    [InlineData("x/y")]
    [InlineData("")]
    [InlineData("8")]
    public void WhatIsNoPinyinHasNoPlainForm(string written) => Assert.Null(Pinyin.Plain(written, out _));

    [Theory]
    [InlineData("学习", "xi", 1)]
    [InlineData("学习", "xuexi", 2)]
    [InlineData("长效", "chang", 0)]
    [InlineData("校长", "zhang", 1)]
    [InlineData("特长", "chang", 1)]
    [InlineData("西安", "xian", 2)]
    [InlineData("人工智能", "ai", 0)]
    public void AReadingReadsTheCharactersBeforeIt(string text, string plain, int characters) =>
        Assert.Equal(characters, Pinyin.CharactersRead(text, text.Length, plain));

    [Fact]
    public void OnlyFrequentCharactersAreEveryday()
    {
        Assert.All("的学习工作人民发展", c => Assert.True(Pinyin.IsEveryday(c)));
        Assert.All("赓踔擘牂", c => Assert.False(Pinyin.IsEveryday(c)));
    }
}
