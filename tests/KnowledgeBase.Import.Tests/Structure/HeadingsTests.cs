using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests.Structure;

public sealed class HeadingsTests
{
    [Fact]
    public void TheLastItemOfAnEnumerationIsNoHeading()
    {
        ImportedSpeech speech = Imports.Text("同志们：\n有下列情形之一的，要严肃追责：\n（一）工作推诿扯皮的；\n（二）落实不力的；\n（三）造成严重后果的。\n大家要引以为戒。\n");

        Assert.Empty(speech.Body.Blocks.OfType<HeadingBlock>());
        Assert.Equal(["（一）", "（二）", "（三）"], speech.Outline.Flatten().Select(node => node.Marker));
    }

    [Fact]
    public void AHeadingWithAStopIsOneAfterOtherHeadings()
    {
        ImportedSpeech speech = Imports.Text("同志们：\n（一）工作要实。\n要落到实处。\n（二）作风要严。\n要严在平时。\n");

        Assert.Equal(["（一）工作要实。", "（二）作风要严。"], speech.Body.Blocks.OfType<HeadingBlock>().Select(heading => heading.Content.Plain));
    }

    [Fact]
    public void WhatASpeakerCountsStandsAboveItsSections()
    {
        ImportedSpeech speech = Imports.Text("同志们：\n我讲三件事。\n第一件事：把水管好\n（一）管住源头。要查清来源。\n（二）管住末端。要修好管网。\n第二件事：把路修好\n要先修到村口。\n");

        Assert.Equal(["1 第一件事：把水管好", "2 （一）管住源头", "2 （二）管住末端", "1 第二件事：把路修好"], Nodes(speech));
    }

    [Fact]
    public void WhatASpeakerCountsBelowASectionStandsBelowIt()
    {
        ImportedSpeech speech = Imports.Text("同志们：\n一、认清形势\n形势不等人。\n二、抓好落实\n要过两关。\n第一关，算好账。要分两步：①先查清家底，不漏一户；②再定下方案，不拖一天。\n第二关，管好人。要人人有责。\n");

        Assert.Equal(["1 一、认清形势", "1 二、抓好落实", "2 第一关，算好账", "3 ①先查清家底", "3 ②再定下方案", "2 第二关，管好人"], Nodes(speech));
    }

    [Fact]
    public void WhereSectionsAreOneParagraphEachTheNextListBelongsToTheirParent()
    {
        ImportedSpeech speech = Imports.Text("同志们：\n一、存在的不足\n（一）学得不深。读书少。\n（二）干得不细。下乡少。\n（三）管得不严。检查少。\n究其根源有两条：一是认识不高，重视不够；二是作风不实，落实不够。\n二、今后的打算\n要改。\n");

        Assert.Equal(["1 一、存在的不足", "2 （一）学得不深", "2 （二）干得不细", "2 （三）管得不严", "2 一是认识不高", "2 二是作风不实", "1 二、今后的打算"], Nodes(speech));
    }

    [Fact]
    public void ANumberedListMayBeginAfterAComma()
    {
        ImportedSpeech speech = Imports.Text("同志们：\n一、改进服务\n办证推行一窗受理，1.材料一次收齐，缺的当场补；2.流程一次走完，不让群众来回跑；3.证照一次送达，快递到家。去年减了1,2项支出。\n");

        Assert.Equal(["1 一、改进服务", "2 1.材料一次收齐", "2 2.流程一次走完", "2 3.证照一次送达"], Nodes(speech));
    }

    [Fact]
    public void InATextWithoutMarksABlankEndsAHeading()
    {
        ImportedSpeech speech = Imports.Text("同志们\n（一）先把账算清楚 家家户户都走到 桥要修几座 渠要挖几里 一笔一笔记下来 谁也不许漏 一个村一个村过 全部写在纸上\n（二）再把人请进来 会种的来种 会卖的来卖 不会的来学 学会了再带别人 大家一起干\n");

        Assert.Equal(["1 （一）先把账算清楚", "1 （二）再把人请进来"], Nodes(speech));
    }

    [Fact]
    public void AHeadingBrokenAtThePageWidthIsOneHeading()
    {
        const string Line = "各级党组织要把思想和行动统一到决策部署上来结合实际抓好落实一件接着一";
        string paragraph = string.Concat(Enumerable.Repeat(Line + "\n\n", 6)) + "件干到底。\n\n";
        ImportedSpeech speech = Imports.Text($"    同志们：\n\n    {paragraph}    一、在推动乡村全面振兴上真抓实干以钉钉子精神把各项工作任务落到实\n\n    处见到成效\n\n    {paragraph}    二、在守牢安全底线上久久为功\n\n    {paragraph}");

        Assert.Contains("一、在推动乡村全面振兴上真抓实干以钉钉子精神把各项工作任务落到实处见到成效", speech.Body.Blocks.OfType<HeadingBlock>().Select(heading => heading.Content.Plain));
    }

    private static IEnumerable<string> Nodes(ImportedSpeech speech) => speech.Outline.Flatten().Select(node => $"{node.Level} {node.Marker}{node.Title}");
}
