namespace KnowledgeBase.Import.Tests.Structure;

public sealed class TruncationTests
{
    private const string Body = "同志们：\n今天的会议很重要，各级党组织要提高认识，压实责任，把各项部署落到实处。\n";

    [Theory]
    [InlineData("三、本意见由县委组织部负责解释。\n")]
    [InlineData("各单位要抓好落实。\n- 2024年为民办实事项目完成情况一览表及名词解释.docx\n")]
    [InlineData("各单位要抓好落实。\n附件：2024年为民办实事项目完成情况一览表及名词解释\n")]
    [InlineData("各单位要抓好落实，以实际成效取信于民、服务于民。[1]\n")]
    [InlineData("各单位要抓好落实，以实际成效取信于民、服务于民。①②\n")]
    [InlineData("各单位要抓好落实。\n携手共建平安祥和\n")]
    public void AFullEndIsNoTruncation(string end)
    {
        Assert.Equal("full", Imports.Text(Body + end).Description.Completeness);
    }

    [Theory]
    [InlineData("三、把握重点，着力抓好落实\n")]
    [InlineData("各单位要结合实际，制定方案，把各项任务分解到人、落实到岗，确保\n")]
    [InlineData("让我们携起手来，为实现这一目标\n")]
    [InlineData("各单位要对照目标而\n")]
    [InlineData("一要抓教育，\n")]
    public void ATextThatBreaksOffIsTruncated(string end)
    {
        Assert.Equal("truncated", Imports.Text(Body + end).Description.Completeness);
    }

    [Theory]
    [InlineData("谢谢大家！\n某某县召开全县秋季农业生产工作现场推进会议纪实报道\n")]
    [InlineData("同志们，任务已经明确，关键在于落实，让我们一起努力，把这件好事办好办实，不辜负群众的期盼和信任！\n某某镇召开上半年经济运行分析会\n收藏\n")]
    public void WhatASiteLeavesBelowTheLastWordsIsNoTruncation(string end)
    {
        Assert.Equal("full", Imports.Text(string.Concat(Enumerable.Repeat(Body, 5)) + end).Description.Completeness);
    }
}
