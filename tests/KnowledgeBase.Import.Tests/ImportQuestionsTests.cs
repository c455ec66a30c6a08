using System.Text;

namespace KnowledgeBase.Import.Tests;

public sealed class ImportQuestionsTests
{
    [Theory]
    [InlineData("Dear colleagues,\n\nToday we meet to speak about style.\n", "全文没有汉字")]
    [InlineData("关于作风\nThe quick brown fox jumps over the lazy dog, again and again.\n", "汉字只占全文的")]
    [InlineData("第一条 为了规范行政行为，制定本办法。\n第二条 本办法自公布之日起施行。\n", "看上去是其他材料，不像讲话")]
    public void ADocumentThatMayBeNoneOfOursIsAskedAbout(string text, string question) =>
        Assert.Single(Imports.Text(text).Questions, asked => asked.StartsWith(question, StringComparison.Ordinal));

    [Fact]
    public void OfAWebPageNothingIsAskedThatEveryPageHas()
    {
        string[] asked = [.. Page("<script>var a = 1;</script>").Questions, .. Page("<style>p { color: red }</style>").Questions];

        Assert.DoesNotContain(asked, static question => question.Contains("文件中另有", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatMayHoldTextOfTheSpeechIsNamedInChinese() =>
        Assert.Contains("文件中另有框架（8字符），未收入：请确认其中没有讲话的文字。", Page("<iframe>这里是正文的续页</iframe>").Questions);

    [Theory]
    [InlineData("在全县作风建设会议上的讲话\n\n　　今天召开作风建设会议，我讲三点意见。\n")]
    [InlineData("同志们：\n　　今天召开作风建设会议，我讲三点意见。\n")]
    public void ASpeechIsNot(string text) =>
        Assert.DoesNotContain(Imports.Text(text).Questions, asked => asked.Contains("应否收入", StringComparison.Ordinal));

    private static ImportedSpeech Page(string extra) => Imports.Bytes(
        Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>讲话_某某网</title></head><body><h1>在全县作风建设会议上的讲话</h1>{extra}<p>同志们：</p><p>今天召开作风建设会议，我讲三点意见。</p></body></html>"),
        "seeds/page.html");
}
