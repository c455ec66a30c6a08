using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests.Structure;

public sealed class GapsInLinesTests
{
    private const string Body = "同志们：\n今天的会议很重要，各级党组织要提高认识，压实责任，把各项部署落到实处。\n";

    [Theory]
    [InlineData("（剩余1234字，扫码加入会员后阅读全文）")]
    [InlineData("此处隐藏1234字")]
    [InlineData("……（未完，剩余1234字）")]
    public void TextBeforeAndAfterANoticeDoesNotStandTogether(string notice)
    {
        ImportedSpeech speech = Imports.Text($"{Body}要坚持问题导向。{notice} 要抓好落实。\n大家辛苦了。\n");

        BodyBlock[] blocks = [.. speech.Body.Blocks.TakeLast(4)];
        Assert.Equal("要坚持问题导向。", Assert.IsType<ParagraphBlock>(blocks[0]).Content.Plain);
        Assert.Equal(1234, Assert.IsType<GapBlock>(blocks[1]).Characters);
        Assert.Equal("要抓好落实。", Assert.IsType<ParagraphBlock>(blocks[2]).Content.Plain);
    }

    [Fact]
    public void WhatNoSpeechCanHoldGoesFromAPageThatIsHardlyASpeech()
    {
        ImportedSpeech speech = Imports.Text("首页 > 领导讲话\n市委书记在全市经济工作会议上的讲话\n同志们：\n该文档为会员专享内容，您需要支付 5.00 元后才能查看\n猜你喜欢\n1. 镇长在安全生产会上的讲话\n");

        Assert.NotEqual("full", speech.Description.Completeness);
        Assert.DoesNotContain("会员专享", speech.Markdown[speech.Markdown.LastIndexOf("---", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void NoticesThatFollowUponEachOtherTellOfOneGap()
    {
        ImportedSpeech speech = Imports.Text($"{Body}要坚持问题导向。\n试读结束，购买后可阅读全文\n还剩3页未读，继续阅读\n要抓好落实。\n大家辛苦了。\n");

        Assert.Single(speech.Body.Blocks.OfType<GapBlock>());
    }

    [Fact]
    public void OfTwoNoticesTheOneThatSaysHowMuchIsMissingIsTold()
    {
        ImportedSpeech speech = Imports.Text($"{Body}要坚持问题导向。\n试读结束，购买后可阅读全文\n此处隐藏1234字\n要抓好落实。\n大家辛苦了。\n");

        Assert.Equal(1234, Assert.Single(speech.Body.Blocks.OfType<GapBlock>()).Characters);
    }
}
