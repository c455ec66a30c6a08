namespace KnowledgeBase.Import.Tests.Describe;

public sealed class SpeechSignsTests
{
    [Theory]
    [InlineData("全县秋种现场会召开\n本报讯（记者 李某）10月12日，全县秋种现场会召开。\n会议要求，要落实面积。\n", "会议新闻")]
    [InlineData("某某市市容管理规定\n第一条 为了加强管理，制定本规定。\n第二条 本规定适用于城区。\n第三条 各单位应当遵守本规定。\n", "法规制度")]
    [InlineData("关于做好春节期间安全工作的通知\n各乡镇、各单位：\n现就有关事项通知如下。\n", "公文")]
    public void WhatIsNoSpeechIsAskedAbout(string text, string kind)
    {
        Assert.Contains(Imports.Text(text).Questions, question => question.Contains($"看上去是{kind}，不像讲话", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("在全县大会上的讲话\n今年的工作要抓紧。明年的工作要抓早。\n")]
    [InlineData("同志们：\n会议要求，要落实面积。\n会议强调，要落实责任。\n")]
    [InlineData("刚才大家讲得都很好。\n我们要马上行动。\n")]
    public void ASpeechIsNotDoubted(string text)
    {
        Assert.DoesNotContain(Imports.Text(text).Questions, question => question.Contains("不像讲话", StringComparison.Ordinal));
    }
}
