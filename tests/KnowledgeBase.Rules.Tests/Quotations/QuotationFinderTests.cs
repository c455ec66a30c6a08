using System.Diagnostics;
using KnowledgeBase.Rules.Quotations;

namespace KnowledgeBase.Rules.Tests.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("习近平总书记深刻指出:“党的作风是党的形象。”", "习近平总书记|指出|党的作风是党的形象。")]
    [InlineData("在中央党校开班式上习近平总书记强调:“抓常、抓细。”", "习近平总书记|强调|抓常、抓细。")]
    [InlineData("习近平总书记在中央党校考察时强调,“抓常、抓细、抓长。”", "习近平总书记|强调|抓常、抓细、抓长。")]
    [InlineData("毛泽东同志在“整顿党的作风”一文中指出:“一切真知都是从实践来的。”", "毛泽东同志|指出|一切真知都是从实践来的。")]
    [InlineData("毛主席批评了他们,明确指出:“以现在安定为好。”", "毛主席|指出|以现在安定为好。")]
    [InlineData("***在指示要追查责任时,还着重强调了12个字,要“党政同责、一岗双责、失职追责”。", "***|强调|党政同责、一岗双责、失职追责")]
    [InlineData("邓小平同志说过这样一句话:“发展才是硬道理。”", "邓小平同志|说过|发展才是硬道理。")]
    [InlineData("马克思、恩格斯早在《共产党宣言》中就指出:“共产党人为工人阶级的利益而斗争。”", "马克思、恩格斯|指出|共产党人为工人阶级的利益而斗争。")]
    [InlineData("《论语》中说:“其身正,不令而行。”", "《论语》|说|其身正,不令而行。")]
    [InlineData("党的二十大强调“高质量发展是首要任务”。", "党的二十大|强调|高质量发展是首要任务")]
    [InlineData("古人云“廣廈千間,夜臥七尺”。", "古人|云|廣廈千間,夜臥七尺")]
    [InlineData("县委书记王洁岚要求:“抓好落实。”", "县委书记王洁岚|要求|抓好落实。")]
    public void DirectWordsHaveTheirSpeaker(string text, string expected)
    {
        QuotedWords words = Assert.Single(QuotationFinder.In(text), static words => words.IsDirect);

        Assert.Equal(expected, $"{text.Substring(words.Speaker.Start, words.Speaker.Length)}|{text.Substring(words.VerbStart, words.VerbLength)}|{text[words.Start..words.End]}");
    }

    [Theory]
    [InlineData("习近平总书记强调“两个维护”的重要意义。")]
    [InlineData("我们常说“打铁还需自身硬,作风要过硬”。")]
    [InlineData("也就是说:“不能松劲,不能歇脚。”")]
    [InlineData("要以“功成不必在我”的精神抓落实。")]
    [InlineData("省市委加强基层党建的总体部署要求,在“一心一意谋发展”的同时")]
    [InlineData("按照中央要求,开展专项教育。")]
    [InlineData("根据商务部《菜市场设置与管理规范》要求,完成改造。")]
    [InlineData("牢记习近平总书记殷切嘱托,勇担使命。")]
    [InlineData("少数干部还不能完全适应高质量发展要求,等等。")]
    [InlineData("可以说,成绩来之不易。")]
    public void TermsAndNounsAreNoQuotations(string text) => Assert.Empty(QuotationFinder.In(text));

    [Theory]
    [InlineData("会议强调,要抓常抓细。我们要落实。", "会议|要抓常抓细。")]
    [InlineData("党中央明确要求,党委要负主体责任。", "党中央|党委要负主体责任。")]
    [InlineData("王洁岚书记强调:要加大力度。要坚持严字当头。我们要改。", "王洁岚书记|要加大力度。要坚持严字当头。")]
    [InlineData("总书记指出:作风要抓。对下一步,省委书记强调:要改。", "总书记|作风要抓。;省委书记|要改。")]
    public void ReportedWordsEndWhereTheTextSpeaksForItself(string text, string expected) =>
        Assert.Equal(expected, string.Join(";", QuotationFinder.In(text).Select(words => $"{text.Substring(words.Speaker.Start, words.Speaker.Length)}|{text[words.Start..words.End]}")));

    [Theory]
    [InlineData("XX市委书记强调:“抓落实,抓到底。”", true)]
    [InlineData("******指出:“基层是地基。”", true)]
    [InlineData("XX市委常委、纪委书记王洁岚强调:“抓落实,抓到底。”", false)]
    [InlineData("省领导说:“抓落实,抓到底。”", false)]
    public void ASpeakerIsMaskedWhenNothingNamesHim(string text, bool expected) => Assert.Equal(expected, Assert.Single(QuotationFinder.In(text)).Speaker.IsMasked);

    [Fact]
    public void AMarkThatIsNeverClosedHidesNoOtherQuotation()
    {
        const string text = "书记强调:“抓落实,抓到底。局长要求:“抓学习,抓提高。”";

        QuotedWords words = Assert.Single(QuotationFinder.In(text), static words => words.IsDirect);

        Assert.Equal("抓学习,抓提高。", text[words.Start..words.End]);
    }

    [Theory]
    [InlineData("总书记指出:")]
    [InlineData("“")]
    [InlineData("书记强调,“")]
    [InlineData("还强调,")]
    [InlineData("”书记")]
    [InlineData("《")]
    public void TimeGrowsWithTheLengthOnly(string piece)
    {
        QuotationFinder.In(string.Concat(Enumerable.Repeat(piece, 100)));
        long started = Stopwatch.GetTimestamp();

        QuotationFinder.In(string.Concat(Enumerable.Repeat(piece, 40_000)));

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(8), Stopwatch.GetElapsedTime(started).ToString());
    }
}
