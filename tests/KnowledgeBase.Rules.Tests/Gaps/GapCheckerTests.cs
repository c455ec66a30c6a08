using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Tests.Speeches;

namespace KnowledgeBase.Rules.Tests.Gaps;

public class GapCheckerTests
{
    private const string Gap = "> 缺文：来源中断 {#g4d gap truncated}\n\n";
    private const string Long = "今天，我们召开会议，研究部署作风建设工作，动员全县上下把思想统一到县委的要求上来，把力量凝聚到各项任务上来。会后，各单位要抓紧落实，确保各项部署落地见效。";

    [Theory]
    [InlineData("full", Gap, "truncated")]
    [InlineData("full", Gap + "同志们，抓好落实。 {#k5h}\n", "gaps")]
    [InlineData("truncated", Gap + "同志们，抓好落实。 {#k5h}\n", "gaps")]
    [InlineData("gaps", Gap, "truncated")]
    public void TheStateFollowsFromTheGaps(string state, string rest, string right)
    {
        SpeechFile file = SpeechFile.Of("同志们： {#k3f}\n\n今天开会。 {#k4g}\n\n" + rest, $"completeness: {{ state: {state} }}\n");

        Finding finding = Assert.Single(file.Findings());

        Assert.Equal($"(2,24)-(2,{24 + state.Length}) KB6201", new[] { finding }.Brief()[0]);
        string mended = Assert.Single(finding.Fixes).Apply(file.Document);
        Assert.Contains($"state: {right} ", mended, StringComparison.Ordinal);
        Assert.Empty((file with { Document = mended }).Findings());
    }

    [Fact]
    public void ANoteAfterTheLastGapDoesNotCount() =>
        Assert.Empty(SpeechFile.Of("同志们： {#k3f}\n\n" + Gap + "> 编者注：原文如此。 {#n5t note}\n", "completeness: { state: truncated }\n").Quoted("KB62"));

    [Theory]
    [InlineData("completeness: { state: gaps }\n", "(2,24)-(2,28) KB6202")]
    [InlineData("completeness: { state: truncated, claimed: 9624 }\n", "(2,24)-(2,33) KB6202")]
    [InlineData("completeness: { state: full, claimed: 9624 }\n", "(2,39)-(2,43) KB6203")]
    [InlineData("completeness: { state: full, claimed: 100, shown: 200 }\n", "(2,51)-(2,54) KB6204")]
    public void FieldsThatTheTextContradictsAreReported(string fields, string expected) =>
        Assert.Equal([expected], SpeechFile.Of("同志们： {#k3f}\n\n今天开会。 {#k4g}\n", fields).Findings().Brief());

    [Fact]
    public void AClaimNearTheLengthIsLeftAlone() =>
        Assert.Empty(SpeechFile.Of("同志们： {#k3f}\n\n今天开会。 {#k4g}\n", "completeness: { state: full, claimed: 150 }\n").Quoted("KB62"));

    [Fact]
    public void ASkippedNumberIsFoundWhereItStands()
    {
        const string Body = "## 一、提高站位 {#k3f}\n\n### （一）学习 {#k4g}\n\n### （三）落实 {#k5h}\n\n## 二、抓好落实 {#k6j}\n\n### （一）学习 {#k7k}\n\n## 四、加强领导 {#k8m}\n";

        Assert.Equal(["KB6205 （三）", "KB6205 四、"], SpeechFile.Of(Body).WithWindowsLineEnds().Quoted("KB62"));
    }

    [Fact]
    public void WhereAGapStandsANumberMayBeMissing() =>
        Assert.Empty(SpeechFile.Of("## 一、提高站位 {#k3f}\n\n" + Gap + "## 三、抓好落实 {#k5h}\n\n抓好落实。 {#k6j}\n", "completeness: { state: gaps }\n").Quoted("KB62"));

    [Theory]
    [InlineData("会后，各单位要抓紧落实，确保各项部署落地", "KB6206 要抓紧落实，确保各项部署落地")]
    [InlineData("下面，我讲以下几点意见：", "KB6206 下面，我讲以下几点意见：")]
    [InlineData("要坚持问题导向，坚持目标导向，", "KB6206 题导向，坚持目标导向，")]
    public void AnOpenEndIsFound(string end, string expected)
    {
        string[] quoted = SpeechFile.Of($"同志们： {{#k3f}}\n\n{Long}{Long}{Long} {{#k4g}}\n\n{end} {{#k5h}}\n").Quoted("KB62");

        Assert.Equal("KB6206", Assert.Single(quoted)[..6]);
        Assert.EndsWith(expected[^6..], quoted[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("会后，各单位要抓紧落实。 {#k5h}\n")]
    [InlineData("会后，各单位要抓紧落实。 {#k5h}\n\n中共某某县委 {#k6j}\n\n2024年3月5日 {#k7k}\n")]
    [InlineData("谢谢大家！ {#k5h}\n\n附件：任务分工表 {#k6j}\n")]
    [InlineData("同志们，让我们携起手来，抓好落实，再创佳绩，为建设美丽富裕和谐的新县域贡献力量，奋力谱写高质量发展新篇章！ {#k5h}\n\n“四有”：有理想、有道德、有文化、有纪律的干部队伍 {#k6j}\n")]
    public void AnEndIsAnEnd(string end) => Assert.Empty(SpeechFile.Of($"同志们： {{#k3f}}\n\n{Long}{Long}{Long} {{#k4g}}\n\n{end}").Quoted("KB62"));

    [Fact]
    public void FewerSectionsThanAnnouncedAreReportedAtTheAnnouncement()
    {
        const string Body = "同志们： {#k3f}\n\n今天开会。下面，我讲四个方面的意见： {#k4g}\n\n## 一、提高站位 {#k5h}\n\n抓好学习。 {#k6j}\n\n## 二、抓好落实 {#k7k}\n\n抓好落实。 {#k8m}\n";

        Assert.Equal(["KB6208 下面，我讲四个方面的意见："], SpeechFile.Of(Body).Quoted("KB62"));
        Assert.Empty(SpeechFile.Of(Body.Replace("四个", "两个", StringComparison.Ordinal)).Quoted("KB62"));
        Assert.Empty(SpeechFile.Of(Body + "\n" + Gap, "completeness: { state: truncated }\n").Quoted("KB62"));
    }

    [Fact]
    public void MendingTheStateTwiceChangesNothing()
    {
        SpeechFile file = SpeechFile.Of("同志们： {#k3f}\n\n" + Gap, "completeness: { state: full }\n");

        TextFile mended = Assert.Single(ContentFixer.Fix([.. file.Beside, new TextFile(SpeechFile.Path, file.Document)], static _ => true).Changed);

        Assert.Empty(ContentFixer.Fix([.. file.Beside, mended], static _ => true).Changed);
    }
}
