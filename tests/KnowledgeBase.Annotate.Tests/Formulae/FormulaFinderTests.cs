using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Rules.Glossaries;

namespace KnowledgeBase.Tests.Annotate.Formulae;

public sealed class FormulaFinderTests
{
    [Theory]
    [InlineData("四风", "驰而不息纠治四风问题", 6, 2)]
    [InlineData("四风", "糾治“四風”", 3, 2)]
    [InlineData("两委", "村“两委”换届", 2, 2)]
    [InlineData("最后一公里", "打通“最后\u3000一公里”", 3, 6)]
    [InlineData("忠诚、干净、担当", "做到忠诚干净担当", 2, 6)]
    [InlineData("忠诚、干净、担当", "做到忠诚，干净，担当", 2, 8)]
    [InlineData("4+4+2", "实行“４＋４＋２”制度", 3, 5)]
    public void APhraseIsFoundWhateverItsScriptWidthAndMarks(string name, string text, int start, int length)
    {
        FormulaUse use = Assert.Single(Read(text, FormulaFixture.Formula(name)).Uses);

        Assert.Equal(new KnowledgeBase.Annotate.TextPlace("p1", start, length), use.Place);
    }

    [Theory]
    [InlineData("三农", "抓实第三，农业要强")]
    [InlineData("四风", "这是第四风险点")]
    [InlineData("四风", "二十四风口")]
    [InlineData("5+2", "15+2")]
    [InlineData("5+2", "5+20")]
    [InlineData("两委", "一村两。委员到会")]
    public void ANumberOrAClauseEndMakesOtherWordsOfIt(string name, string text) =>
        Assert.Empty(Read(text, FormulaFixture.Formula(name)).Uses);

    [Fact]
    public void OfOnePhraseTheLongestSpellingCounts()
    {
        FormulaUse use = Assert.Single(Read("落实中央八项规定精神", FormulaFixture.Formula("中央八项规定", "八项规定", "中央八项规定精神")).Uses);

        Assert.Equal(8, use.Place.Length);
    }

    [Fact]
    public void APhraseInsideAnotherIsFoundToo()
    {
        FormulaReading reading = Read("作风建设永远在路上", FormulaFixture.Formula("作风建设永远在路上"), FormulaFixture.Formula("作风建设"));

        Assert.Equal(["作风建设永远在路上", "作风建设"], reading.Uses.Select(static use => use.Formula.Name));
    }

    [Fact]
    public void WhatMayBeAPlainWordIsFoundInQuotationMarksOnly()
    {
        Formula formula = FormulaFixture.Formula("走读") with { OnlyQuoted = true };

        Assert.Empty(Read("走读生", formula).Uses);
        Assert.True(Assert.Single(Read("杜绝“走读”现象", formula).Uses).IsQuoted);
    }

    [Fact]
    public void WhatMeansSomethingInOneSpeechIsFoundThereOnly()
    {
        Formula formula = FormulaFixture.Formula("三苦") with { Senses = [new FormulaSense { Scope = "本文", Status = "文中", Speeches = ["another-speech"] }] };

        Assert.Empty(Read("基层有三苦", formula).Uses);
        Assert.Single(Read("基层有三苦", formula with { Senses = [formula.Senses[0] with { Speeches = ["a-speech"] }] }).Uses);
    }

    private static FormulaReading Read(string text, params Formula[] formulae) => FormulaFixture.Read(FormulaFixture.Of(formulae), text);
}
