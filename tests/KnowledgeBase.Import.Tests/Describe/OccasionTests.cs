using KnowledgeBase.Import.Describe;

namespace KnowledgeBase.Import.Tests.Describe;

public sealed class OccasionTests
{
    [Theory]
    [InlineData("在全县作风建设大会上的讲话", "全县作风建设大会")]
    [InlineData("政府工作报告", null)]
    public void ATitleNamesItsOccasion(string title, string? expected) => Assert.Equal(expected, Occasion.InTitle(title));

    [Theory]
    [InlineData("——2024年1月9日在县第十八届人民代表大会第三次会议上\n各位代表:", "县第十八届人民代表大会第三次会议")]
    [InlineData("(2023年5月5日在全市信访工作会议上)\n同志们:", "全市信访工作会议")]
    [InlineData("同志们:\n今天,我们召开全镇党建工作推进会,主要任务是安排工作。", "全镇党建工作推进会")]
    [InlineData("同志们:\n2024年1月9日在县里开会时,我说过这件事。", null)]
    public void ASubtitleOrTheOpeningNamesItToo(string text, string? expected) => Assert.Equal(expected, Occasion.InText(text));
}
