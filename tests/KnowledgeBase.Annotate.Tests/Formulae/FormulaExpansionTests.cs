using KnowledgeBase.Annotate.Formulae;

namespace KnowledgeBase.Tests.Annotate.Formulae;

public sealed class FormulaExpansionTests
{
    [Theory]
    [InlineData("做到“四有”（心中有党、心中有民、心中有责、心中有戒）", "四有", ExpansionForm.Bracket, "心中有党|心中有民|心中有责|心中有戒")]
    [InlineData("当好“四种人”（一是要做明白人；二是要做开路人；三是要做贴心人；四是要做带头人）", "四种人", ExpansionForm.Bracket, "做明白人|做开路人|做贴心人|做带头人")]
    [InlineData("解决就学难、就医难、出行难“三难”问题", "三难", ExpansionForm.Before, "就学难|就医难|出行难")]
    [InlineData("面临三大难题：土地分散、效益下降、缺少资金。还要看到机遇。", "三大难题", ExpansionForm.Colon, "土地分散|效益下降|缺少资金")]
    [InlineData("以上政治、自由、经济、亲情、健康这“五笔账”要算清", "五笔账", ExpansionForm.Recap, "政治|自由|经济|亲情|健康")]
    [InlineData("“4+2”第一个“4”是指四项制度；“2”是指两项机制。", "4+2", ExpansionForm.EachFigure, "四项制度|两项机制")]
    [InlineData("严格“一案双查”，既要追究当事人的责任，又要倒查领导责任。", "一案双查", ExpansionForm.Pair, "追究当事人的责任|倒查领导责任")]
    [InlineData("基层干部有三苦，一是身心吃苦。没有周末。二是生活清苦。工资不高。三是家人受苦。照顾不上。", "三苦", ExpansionForm.Outline, "身心吃苦|生活清苦|家人受苦")]
    public void WhatASpeechExplainsIsFound(string text, string name, ExpansionForm form, string parts)
    {
        FormulaExpansion expansion = Assert.Single(FormulaFixture.Read(FormulaFixture.Of(), text).Expansions, expansion => expansion.Form == form);

        Assert.Equal(name, expansion.Name);
        Assert.Equal(parts.Split('|'), expansion.Parts);
    }

    [Fact]
    public void AnAbbreviationIsSpelledLetterByLetter()
    {
        FormulaExpansion expansion = Assert.Single(FormulaFixture.Read(FormulaFixture.Of(FormulaFixture.Formula("学查改")), "推进“学查改”。", "坚持以“学”铸魂、以“查”破题、以“改”见效，步步深入。").Expansions);

        Assert.Equal((ExpansionForm.Letters, "p1"), (expansion.Form, expansion.Place.BlockId));
        Assert.Equal(["坚持以“学”铸魂", "以“查”破题", "以“改”见效"], expansion.Parts);
    }

    [Theory]
    [InlineData("做到“四有”（心中有党、心中有民、心中有责）")]
    [InlineData("面临三大难题：土地分散、效益下降。")]
    [InlineData("拥护“两个确立”、践行“两个维护”")]
    [InlineData("抓好教育、医疗、养老等四件实事以外的工作")]
    public void AnEnumerationOfAnotherLengthIsNoExpansion(string text) => Assert.Empty(FormulaFixture.Read(FormulaFixture.Of(), text).Expansions);

    [Theory]
    [InlineData("四议两公开", 4, 2)]
    [InlineData("4+4+2", 4, 4, 2)]
    [InlineData("一案双查", 2)]
    [InlineData("三会一课", 3, 1)]
    [InlineData("十二项举措", 12)]
    [InlineData("最后", null)]
    public void TheFiguresOfAName(string name, params int[]? figures) => Assert.Equal(figures ?? [], FormulaFigures.Of(name));
}
