using KnowledgeBase.Rules.Glossaries;

namespace KnowledgeBase.Rules.Tests.Glossaries;

public class GlossaryTests
{
    private const string Path = "input/glossary/formulae.yml";

    private static readonly GlossaryWords s_words = new(["数字缩略", "固定句"], ["全国", "本文"], ["未核", "文中"], ["作风建设"]);

    [Fact]
    public void AnEntryIsReadWithItsSenses()
    {
        const string Text = """
            formulae:
              - name: 四风
                slug: si-feng
                kind: 数字缩略
                variants: [四股歪风]
                parts: [4]
                themes: [作风建设]
                only-quoted: true
                note: 编者的话
                senses:
                  - { scope: 全国, status: 未核, expansion: [形式主义, 官僚主义, 享乐主义, 奢靡之风], note: 出处 }
                  - { scope: 本文, status: 文中, speeches: [a-speech] }

            """;

        Formula formula = Assert.Single(GlossaryReader.Read(new TextFile(Path, Text), s_words).Entries).Formula;

        Assert.Equal(("四风", "si-feng", "数字缩略", true, "编者的话"), (formula.Name, formula.Slug, formula.Kind, formula.OnlyQuoted, formula.Note));
        Assert.Equal(["四股歪风"], formula.Variants);
        Assert.Equal([4], formula.Parts);
        Assert.Equal(["作风建设"], formula.Themes);
        Assert.Equal(["形式主义", "官僚主义", "享乐主义", "奢靡之风"], formula.Senses[0].Expansion);
        Assert.Equal("出处", formula.Senses[0].Note);
        Assert.Equal(["a-speech"], formula.Senses[1].Speeches);
        Assert.False(formula.IsLocalToSpeeches);
    }

    [Theory]
    [InlineData("name: 四风, slug: si-feng, kind: 数字缩写", "(2,38)-(2,42) KB3133")]
    [InlineData("name: 四风, slug: Si-Feng, kind: 数字缩略", "(2,23)-(2,30) KB3135")]
    [InlineData("name: “学”, slug: xue, kind: 固定句", "(2,13)-(2,16) KB3132")]
    [InlineData("name: 四风, slug: si-feng, kind: 数字缩略, themes: [作风]", "(2,53)-(2,55) KB3133")]
    [InlineData("name: 四风, slug: si-feng, kind: 数字缩略, parts: [四]", "(2,52)-(2,53) KB3104")]
    [InlineData("slug: si-feng, kind: 数字缩略", "(2,5)-(2,34) KB3103")]
    [InlineData("name: 四风, slug: si-feng, kind: 数字缩略, colour: red", "(2,44)-(2,50) KB3103")]
    [InlineData("name: 四风, slug: si-feng, kind: 数字缩略, parts: [4], senses: [{ scope: 全国, status: 未核, expansion: [一, 二, 三] }]", "(2,101)-(2,110) KB3134")]
    [InlineData("name: 四风, slug: si-feng, kind: 数字缩略, senses: [{ scope: 天下, status: 未核 }]", "(2,62)-(2,64) KB3133")]
    public void WhatIsWrongIsReportedWhereItStands(string entry, params string[] expected) =>
        Assert.Equal(expected, GlossaryReader.Read(new TextFile(Path, $"formulae:\n  - {{ {entry} }}\n"), s_words).Findings.Brief());

    [Fact]
    public void AnEntryWithAFaultIsLeftOutAndTheOthersAreRead()
    {
        GlossaryReading reading = GlossaryReader.Read(new TextFile(Path, "formulae:\n  - { name: 四风, slug: 四风, kind: 数字缩略 }\n  - { name: 三农, slug: san-nong, kind: 数字缩略 }\n"), s_words);

        Assert.Equal("三农", Assert.Single(reading.Entries).Formula.Name);
    }

    [Theory]
    [InlineData("{ name: 四风, slug: si-feng, kind: 数字缩略 }", "{ name: “四風”, slug: sifeng, kind: 数字缩略 }", "(2,13)-(2,17) KB3131")]
    [InlineData("{ name: 四风, slug: si-feng, kind: 数字缩略 }", "{ name: 三农, slug: san-nong, kind: 数字缩略, variants: [四风] }", "(2,56)-(2,58) KB3131")]
    [InlineData("{ name: 四风, slug: si-feng, kind: 数字缩略 }", "{ name: 三农, slug: si-feng, kind: 数字缩略 }", "(2,23)-(2,30) KB3135")]
    [InlineData("{ name: 四风, slug: si-feng, kind: 数字缩略 }", "{ name: 三农, slug: san-nong, kind: 数字缩略, senses: [{ scope: 本文, status: 文中, speeches: [nowhere] }] }", "(2,90)-(2,97) KB3136")]
    public void EntriesOfTwoFilesMustFitToEachOther(string first, string second, string expected) =>
        Assert.Equal([expected], GlossaryFiles.Read([new TextFile("input/glossary/a.yml", $"formulae:\n  - {first}\n"), new TextFile("input/glossary/b.yml", $"formulae:\n  - {second}\n")], s_words, []).Findings.Brief());

    [Theory]
    [InlineData(4, true, 3, 1)]
    [InlineData(2, true, 3, 1)]
    [InlineData(3, false, 3, 1)]
    [InlineData(3, true, 4, 4, 2)]
    [InlineData(10, true, 4, 4, 2)]
    [InlineData(7, true)]
    [InlineData(3, false, 4)]
    public void AnExpansionHasAsManyPartsAsTheFiguresSay(int count, bool fits, params int[] parts) =>
        Assert.Equal(fits, ExpansionCounts.Fit(parts, count));

    [Fact]
    public void WithoutItsVocabulariesTheGlossaryIsNotRead() =>
        Assert.Empty(GlossaryFiles.Read([new TextFile(Path, "formulae: nonsense\n")], null, []).Findings);
}
