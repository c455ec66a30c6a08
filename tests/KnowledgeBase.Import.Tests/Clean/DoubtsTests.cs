using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class DoubtsTests
{
    private const string Paragraph = "各级党组织要提高认识，压实责任，把各项部署落到实处，以优良作风取信于民。";

    [Theory]
    [InlineData("赓（gēng）续血脉。", "文中有1处拼音注音，如“赓（gēng）”：若是网站所加，请移除。")]
    [InlineData("要提高认\uFFFD，抓好落实。", "文中有1处无法辨认的字符，如“要提高认\uFFFD，抓好落实。”：请对照来源更正。")]
    [InlineData("&ldquo;三严三实&rdquo;", "文中有2处网页字符代码，如“&ldquo;”：请更正为所代表的字符。")]
    [InlineData("欢迎扫描二维码", "“欢迎扫描二维码”可能是网页文字：请核对。")]
    public void WhatMayNotBeTheSpeakersIsAskedAbout(string line, string question) => Assert.Equal([question], Doubts.Of([Paragraph, line]));

    [Fact]
    public void ATextThatStandsThereTwiceIsAskedAbout()
    {
        Assert.Equal(["多数段落出现两次：请核对原文是否重复了全文。"], Doubts.Of([Paragraph, Paragraph + "第二。", Paragraph, Paragraph + "第二。"]));
    }

    [Fact]
    public void AnOrdinarySpeechRaisesNoDoubt() => Assert.Empty(Doubts.Of(["同志们：", Paragraph, "要用好APP，投入R&D经费3%。", "谢谢大家！"]));

    [Fact]
    public void AnImportAsks() => Assert.Contains(Imports.Text("讲话\n同志们：\n" + Paragraph + "\n&mdash;结束。\n").Questions, question => question.Contains("&mdash;", StringComparison.Ordinal));
}
