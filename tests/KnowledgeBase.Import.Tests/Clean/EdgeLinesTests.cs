using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class EdgeLinesTests
{
    private static readonly string s_speech = string.Concat(Enumerable.Repeat("各级党组织要提高认识，压实责任，把各项部署落到实处。\n", 12));

    [Fact]
    public void WhatFollowsASignOfTheSiteIsTheSites()
    {
        string tail = "往期精选\n● 我县召开农业农村工作会\n■ 县长讲党课：一、守初心；二、担使命\n在全县教育大会上的讲话\n";

        Assert.Equal(s_speech + "谢谢大家\n", Kept(s_speech + "谢谢大家\n" + tail));
    }

    [Fact]
    public void SignatureAndDateStayWhereverTheyStand()
    {
        string text = s_speech + "中共某县委员会\n2021年3月5日\n";

        Assert.Equal(text, Kept(text + "收藏　|　分享 4　|　支持 1\n往期精选\n2020年度述职报告\n"));
    }

    [Fact]
    public void ShortLinesWithoutASignAreTheSpeechs()
    {
        string text = s_speech + "让我们一起向未来\n在全县教育大会上的讲话\n";

        Assert.Equal(text, Kept(text));
    }

    [Fact]
    public void NoLineWithinTheSpeechIsTaken()
    {
        string text = s_speech + "往期精选\n收藏　|　分享 4　|　支持 1\n" + s_speech;

        Assert.Contains("往期精选", Kept(text), StringComparison.Ordinal);
    }

    [Fact]
    public void HeadingsBelowASignAreTheSpeechs()
    {
        string text = s_speech + "收藏　|　分享 4　|　支持 1\n一、加强组织领导\n二、加强督促检查\n";

        Assert.EndsWith("一、加强组织领导\n二、加强督促检查\n", Kept(text), StringComparison.Ordinal);
    }

    [Fact]
    public void TheHeadGoesUpToTheSalutation()
    {
        string head = "写作社区 » 范文版块 » 浏览帖子\n在全县教育大会上的讲话\n2021-06-30 09:12　阅读 88　收藏 3　评论 0\n";

        Assert.Equal("在全县教育大会上的讲话\n同志们：\n" + s_speech, Kept(head + "同志们：\n" + s_speech));
    }

    [Fact]
    public void TheNameOfTheSiteAboveATitleIsTheSites()
    {
        string text = "在全县教育大会上的讲话\n同志们：\n" + s_speech;

        Assert.Equal(text, Kept("某某县新闻网\n首页 > 领导讲话 > 县委\n" + text));
    }

    [Fact]
    public void AnAdvertAmongTheParagraphsIsTheSites()
    {
        Assert.Equal("同志们：\n" + s_speech + s_speech, Kept("同志们：\n" + s_speech + "【广告】春茶上市 限时五折 点击购买>>\n" + s_speech));
    }

    [Fact]
    public void ShortPostsBelowTheSpeechAreOthers()
    {
        string reply = "老张　发表于 2020-4-2 11:05:09 | 只看该作者　板凳\n谢谢分享，学习了。一、结构好；二、文字好。\n";

        Assert.Equal(s_speech, Kept(s_speech + reply));
        Assert.EndsWith(s_speech + s_speech, Kept(s_speech + s_speech + reply + s_speech + s_speech), StringComparison.Ordinal);
    }

    private static string Kept(string text)
    {
        Ledger ledger = Cleaner.Clean(text, Imports.Rules);
        return string.Concat(ledger.Spans.Where(span => span.Fate != Fate.Removed).Select(ledger.TextOf));
    }
}
