using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Tests.Structure;

public sealed class LineEdgesTests
{
    private static readonly string s_long = new('实', 70);

    // In a text whose long lines end in stops, a long line without one goes on.
    private static readonly string[] s_stopped = [s_long + "。", s_long + "。"];

    [Theory]
    [InlineData("- （二）坚持问题导向；")]
    [InlineData("• 压实责任")]
    [InlineData("第二条　各级党组织应当履行职责。")]
    [InlineData("（2006年2月6日）")]
    [InlineData("县发〔2024〕12号")]
    [InlineData("——经济保持平稳增长。")]
    public void SomeLinesAreNeverTheRestOfASentence(string next)
    {
        Assert.All(LineJoiner.Join([s_long, next, .. s_stopped]), Assert.Null);
    }

    [Theory]
    [InlineData("全市常住人口城镇化率提高到75%.")]
    [InlineData("必要时应进行复检并予以补充鉴定。 [1]")]
    [InlineData("2019年8月2日县第十六届人民代表大会常务委员会第十九次会议通过")]
    [InlineData("《关于修改〈生猪屠宰管理办法〉的决定》第一次修正")]
    [InlineData("市委组织部关于加强和规范干部学历管理工作的通知")]
    [InlineData("来源：https://example.org/content_5328235.htm")]
    [InlineData("提高文明素质，实现协同善治。三、2017年重点工作")]
    public void SomeLinesAreCompleteWithoutAStop(string end)
    {
        Assert.All(LineJoiner.Join([s_long + "。" + end, "各级党组织要高度重视", .. s_stopped]), Assert.Null);
    }

    [Theory]
    [InlineData("第三产业增加值增长9%，服务业稳步发展。")]
    [InlineData("（含自治区）的各级党组织都要高度重视。")]
    [InlineData("1997年各项任务已经圆满完成。")]
    public void OtherLinesMayGoOnWithASentence(string next) => Assert.False(LineEdges.OpensParagraph(Fold.ToHans(next)));

    [Fact]
    public void AListWithBulletsAndSemicolonsIsTheAuthors()
    {
        Assert.All(LineJoiner.Join(["要做到：", "- （一）提高认识；", "- （二）压实责任；", "- （三）强化督查；", "- （四）形成合力。"]), Assert.Null);
    }
}
