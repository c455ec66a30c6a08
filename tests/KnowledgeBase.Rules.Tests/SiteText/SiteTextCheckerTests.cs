using KnowledgeBase.Rules.Cleaning;
using KnowledgeBase.Rules.Tests.Speeches;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Tests.SiteText;

public class SiteTextCheckerTests
{
    private const string Speech = "同志们： {#gt6}\n\n今天，我们召开会议，研究部署作风建设工作，动员全县上下把思想统一到县委的要求上来，把力量凝聚到各项任务上来。 {#k3f}\n\n";

    public static TheoryData<string, string> Examples() => Of("examples");

    public static TheoryData<string, string> Negatives() => Of("negatives");

    [Theory]
    [MemberData(nameof(Examples))]
    public void WhatACleaningRuleTakesAsALineIsFoundAtTheEndOfASpeech(string rule, string line)
    {
        string[] found = [.. SpeechFile.Of(Speech + Block(line)).Findings().Select(finding => finding.Rule.Id)];

        Assert.True(found.Any(id => id is "KB6101" or "KB6102" or "KB6207"), rule);
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void WhatACleaningRuleLeavesIsNotTakenForASites(string rule, string line)
    {
        string[] found = [.. SpeechFile.Of(Speech + Block(line) + "会后，各单位要抓紧落实，确保各项部署落地见效，以实际行动迎接检查。 {#m4d}\n").Findings().Select(finding => finding.Rule.Id)];

        Assert.True(found.All(id => id != "KB6101"), rule);
    }

    [Theory]
    [InlineData("会议到此结束。（责任编辑：王某） {#k4g}", "KB6102 （责任编辑：王某）")]
    [InlineData("一份讲话（全文9624字）印发各地学习。 {#k4g}", "KB6102 （全文9624字）")]
    [InlineData("抓好落实。\\[打印本页\\]抓出成效。 {#k4g}", "KB6102 \\[打印本页\\]")]
    [InlineData("要[抓好落实]{formula}，转载请注明出处，抓出成效。 {#k4g}", "KB6102 转载请注明")]
    [InlineData("𠮷县要抓好落实，点击下载本文，抓出成效。 {#k4g}", "KB6102 点击下载")]
    [InlineData("要抓好落实。上一篇：党课讲稿 {#k4g}", "KB6102 上一篇：党课讲稿")]
    [InlineData("更多内容见https\\://www\\.example.com/a.html，要抓好落实。 {#k4g}", "KB6103 https\\://www\\.example.com/a.html")]
    [InlineData("到www\\.example.com看一看。 {#k4g}", "KB6103 www\\.example.com")]
    [InlineData("要抓好落实，此处省略两千字内容，此处省略877字，抓出成效。 {#k4g}", "KB6207 此处省略877字")]
    [InlineData("要抓好落实，登录后可查看全文，抓出成效。 {#k4g}", "KB6207 登录后可查看全文")]
    public void APassageOfASiteIsFoundWhereItStands(string block, string expected)
    {
        SpeechFile file = SpeechFile.Of(Speech + block + "\n\n散会以后，大家抓紧落实。 {#m4d}\n");

        Assert.Equal([expected], file.Quoted("KB6"));
        Assert.Equal([expected], file.WithWindowsLineEnds().Quoted("KB6"));
    }

    [Theory]
    [InlineData("到www\\.gov.cn查询政策。")]
    [InlineData("到https\\://zwfw\\.hunan.gov.cn/index办理。")]
    [InlineData("要用好公众号、小程序，让群众扫码就能办事。")]
    [InlineData("要把好经验分享到各个支部。")]
    [InlineData("上一篇文章讲的是担当。")]
    [InlineData("群众登录后就能查看进度。")]
    [InlineData("要压缩发言时间，省略客套话。")]
    [InlineData("写作网络文章要真实。")]
    public void WhatASpeakerSaysIsNoSites(string sentence) => Assert.Empty(SpeechFile.Of(Speech + sentence + " {#k4g}\n\n散会以后，大家抓紧落实。 {#m4d}\n").Quoted("KB6"));

    [Fact]
    public void AWholeBlockIsNamedWithTheRuleThatTakesIt()
    {
        Finding finding = Assert.Single(SpeechFile.Of("浏览量：447 {#k4g}\n\n" + Speech).Findings());

        Assert.Equal("KB6101", finding.Rule.Id);
        Assert.Contains("'meta.views'", finding.Message, StringComparison.Ordinal);
        Assert.Equal((1, 8), (finding.Span.StartColumn, finding.Span.EndColumn));
    }

    [Fact]
    public void ABrokenPatternIsNotThisRulesConcern()
    {
        TextFile broken = new("input/cleaning/zz.yml", "rules:\n  - { id: x, scope: line, reason: 理由, pattern: '([', needs: [落实] }\n");
        SpeechFile file = SpeechFile.Of(Speech);

        Assert.Empty(file with { Beside = [.. file.Beside, broken] } is var other ? other.Findings() : []);
    }

    private static TheoryData<string, string> Of(string key)
    {
        TheoryData<string, string> data = [];
        foreach (YamlMapping rule in CleaningEntries.Read(RepositoryContent.Definitions).Where(rule => rule.Text("scope") is "line" or "edge"))
        {
            foreach (YamlScalar line in ((rule[key] as YamlSequence)?.Items ?? []).OfType<YamlScalar>())
            {
                data.Add(rule.Text("id")!, line.Value);
            }
        }

        return data;
    }

    // Escaped as a contributor has to write it.
    private static string Block(string line) => SpeechBodyWriterText.Block(line.Trim(), "k4g") + "\n\n";
}
