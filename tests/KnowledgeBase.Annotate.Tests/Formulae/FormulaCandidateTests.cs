using KnowledgeBase.Annotate.Formulae;

namespace KnowledgeBase.Tests.Annotate.Formulae;

public sealed class FormulaCandidateTests
{
    [Theory]
    [InlineData("推行“三查三保”活动", "三查三保", CandidateShape.QuotedFigure)]
    [InlineData("构建“4+4+2”体系", "4+4+2", CandidateShape.QuotedFigure)]
    [InlineData("对照“4类12项”清单", "4类12项", CandidateShape.QuotedFigure)]
    [InlineData("当好“领头雁”", "领头雁", CandidateShape.Quoted)]
    [InlineData("开展五治攻坚", "五治攻坚", CandidateShape.Figure)]
    [InlineData("推行两单四化服务", "两单四化", CandidateShape.Figure)]
    [InlineData("做到自重、自省、自警、自励", "自重、自省、自警、自励", CandidateShape.Chain)]
    [InlineData("整治门难进、脸难看、事难办的问题", "门难进、脸难看、事难办", CandidateShape.Chain)]
    public void WhatLooksLikeASetPhraseIsProposed(string text, string expected, CandidateShape shape)
    {
        FormulaCandidate candidate = Assert.Single(Read(text));

        Assert.Equal((expected, shape), (candidate.Text, candidate.Shape));
        Assert.Equal(expected, text.Substring(candidate.Place.Start, candidate.Place.Length));
    }

    [Theory]
    [InlineData("三心二意办不成事")]
    [InlineData("会议开了三天两夜")]
    [InlineData("他说：“两个都要抓。”")]
    [InlineData("小麦、玉米、水稻、大豆")]
    [InlineData("“这件事必须办成。”")]
    [InlineData("一步提升")]
    public void WhatIsAPlainSentenceOrAnIdiomIsNot(string text) => Assert.DoesNotContain(Read(text), static candidate => candidate.Shape != CandidateShape.Quoted);

    [Fact]
    public void WhatTheGlossaryHasIsNoCandidate() =>
        Assert.Empty(FormulaFixture.Read(FormulaFixture.Of(FormulaFixture.Formula("三会一课")), "落实“三会一课”制度").Candidates);

    private static IEnumerable<FormulaCandidate> Read(string text) => FormulaFixture.Read(FormulaFixture.Of(), text).Candidates;
}
