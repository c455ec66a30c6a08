using KnowledgeBase.Annotate.Parallels;

namespace KnowledgeBase.Tests.Annotate.Parallels;

public sealed class CharacterDiffTests
{
    [Fact]
    public void WhatChangedStandsBetweenWhatIsTheSame() =>
        Assert.Equal(
            [new DiffRun("要将", "要将", true), new DiffRun("作风", "党风廉政", false), new DiffRun("建设纳入", "建设纳入", true)],
            CharacterDiff.Of("要将作风建设纳入", "要将党风廉政建设纳入").Select(static run => run with { }));

    [Fact]
    public void ASingleCharacterInCommonIsPartOfTheChange()
    {
        DiffRun[] runs = [.. CharacterDiff.Of("全镇23个村容貌", "全县18个屯面目")];

        Assert.Equal([new DiffRun("全", "全", true), new DiffRun("镇23个村容貌", "县18个屯面目", false)], runs);
    }

    [Fact]
    public void ScriptAndWidthAreNoDifference() => Assert.Equal([new DiffRun("黨員,", "党员，", true)], CharacterDiff.Of("黨員,", "党员，"));

    [Fact]
    public void BothSidesPutTogetherAreTheTexts()
    {
        const string First = "我镇在推进人居环境整治中，从治理“乱堆乱放”“卫生死角”等具体问题抓起。";
        const string Second = "我县推进人居环境整治，从乱堆乱放、卫生死角等问题抓起！";

        DiffRun[] runs = [.. CharacterDiff.Of(First, Second)];

        Assert.Equal(First, string.Concat(runs.Select(static run => run.First)));
        Assert.Equal(Second, string.Concat(runs.Select(static run => run.Second)));
    }

    [Fact]
    public void TextsTooLongToAlignAreOneChange() =>
        Assert.Equal(2, CharacterDiff.Of("甲" + new string('乙', 5_000), "甲" + new string('丙', 5_000)).Count);
}
