using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Extract.Markdown;

namespace KnowledgeBase.Import.Tests.Extract.Markdown;

public sealed class MarkdownExtractorTests
{
    [Theory]
    [InlineData("# 在大会上的讲话\n", "在大会上的讲话\n", MarkdownExtractor.HeadingRule)]
    [InlineData("##一、提高认识\n", "一、提高认识\n", MarkdownExtractor.HeadingRule)]
    [InlineData("### （一）要点 ###\n", "（一）要点\n", MarkdownExtractor.HeadingRule)]
    [InlineData("在大会上的讲话\n=====\n同志们：\n", "在大会上的讲话\n同志们：\n", MarkdownExtractor.HeadingRule)]
    [InlineData("甲。\n\n***\n\n乙。\n", "甲。\n\n\n乙。\n", MarkdownExtractor.BreakRule)]
    [InlineData("- 一是抓落实。\n  * 二是抓监督。\n", "一是抓落实。\n二是抓监督。\n", MarkdownExtractor.BulletRule)]
    [InlineData("> 引用的话。\n> > 再引。\n", "引用的话。\n再引。\n", MarkdownExtractor.QuoteRule)]
    [InlineData("要**坚持问题导向**，狠抓落实。\n", "要坚持问题导向，狠抓落实。\n", MarkdownExtractor.EmphasisRule)]
    [InlineData("**一、提高认识。**各级党组织*要*压实。*全文强调*\n", "一、提高认识。各级党组织*要*压实。全文强调\n", MarkdownExtractor.EmphasisRule)]
    [InlineData("__一、提高认识__\n", "一、提高认识\n", MarkdownExtractor.EmphasisRule)]
    [InlineData("见[人民网](http://a.example/b_c \"题\")报道。\n", "见人民网报道。\n", MarkdownExtractor.LinkRule)]
    [InlineData("[1]: http://a.example/b\n甲。\n", "甲。\n", MarkdownExtractor.LinkRule)]
    [InlineData("甲。![图](a.png)\n", "甲。\n", MarkdownExtractor.ImageRule)]
    [InlineData("```text\n甲。\n```\n", "甲。\n", MarkdownExtractor.FenceRule)]
    [InlineData("\\*\\*镇\\# 甲\n", "**镇# 甲\n", MarkdownExtractor.EscapeRule)]
    [InlineData("&emsp;&emsp;甲。<br>\n乙。\\\n", "甲。\n乙。\n", MarkdownExtractor.BlankRule)]
    [InlineData("甲<!-- 编者\n注 -->乙\n", "甲乙\n", MarkdownExtractor.CommentRule)]
    [InlineData("---\ntitle: 讲话\ntags:\n  - 作风\n---\n甲。\n", "甲。\n", MarkdownExtractor.FrontMatterRule)]
    public void MarksAreTakenOutByTheirRuleAndTheTextStays(string text, string left, string rule)
    {
        ExtractedText extracted = MarkdownExtractor.Extract(text);

        Assert.Equal(text, extracted.Text);
        Assert.Equal(left, Left(extracted));
        Assert.All(extracted.Removals, removal => Assert.Equal(rule, removal.Rule));
    }

    [Theory]
    [InlineData("李**、王**等同志参加会议。\n")]
    [InlineData("在**县**镇调研。\n")]
    [InlineData("同比增长**%，居全市第**位，**同志作了汇报。\n")]
    [InlineData("1. 提高认识\n2. 压实责任\n")]
    [InlineData("#话题# 大家都在谈\n")]
    [InlineData("甲 > 乙，3*4=12，a_b_c，5-3\n")]
    [InlineData("——2024年1月9日在大会上\n")]
    [InlineData("各级党组织要认真贯彻落实，\n---------\n")]
    [InlineData("---\n今天，我们开会。\n---\n")]
    [InlineData("[注](见后文)与[附件]\n")]
    public void WhatMayBeTextStays(string text)
    {
        ExtractedText extracted = MarkdownExtractor.Extract(text);

        // A rule of dashes under a sentence is a break, not a heading.
        Assert.DoesNotContain(extracted.Removals, removal => removal.Rule != MarkdownExtractor.BreakRule);
    }

    [Fact]
    public void TheFrontMatterStatesFacts()
    {
        ExtractedText extracted = MarkdownExtractor.Extract("---\ntitle: \"在大会上的讲话\"\ndate: 2024-03-05\nurl: http://a.example/1\nlayout: post\n---\n# 另一题\n甲。\n");

        Assert.Equal(
            [("title", "在大会上的讲话"), ("published", "2024-03-05"), ("url", "http://a.example/1")],
            extracted.Facts.Select(fact => (fact.Name, fact.Value)));
    }

    [Fact]
    public void TheOnlyFirstRankHeadingIsTheTitle()
    {
        Assert.Equal("讲话", Assert.Single(MarkdownExtractor.Extract("# **讲话**\n## 一、甲\n").Facts).Value);
        Assert.Empty(MarkdownExtractor.Extract("# 一、甲\n# 二、乙\n").Facts);
    }

    [Theory]
    [InlineData("<!--")]
    [InlineData("**a")]
    [InlineData("![](")]
    [InlineData("[a](http:")]
    [InlineData("# ")]
    [InlineData("  - a\n")]
    [InlineData("\\*")]
    public void ALongRunOfOneThingIsReadAtOnce(string piece)
    {
        string text = "---\n" + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(text, MarkdownExtractor.Extract(text).Text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static string Left(ExtractedText extracted)
    {
        bool[] taken = new bool[extracted.Text.Length];
        foreach (ExtractedRemoval removal in extracted.Removals)
        {
            taken.AsSpan(removal.Start, removal.Length).Fill(true);
        }

        return string.Concat(extracted.Text.Where((_, at) => !taken[at])).Replace("  ", "", StringComparison.Ordinal);
    }
}
