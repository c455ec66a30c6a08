using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Rules.Tests.Markup;

public sealed class SpeechBodyParserTests
{
    private static readonly BodyVocabulary s_vocabulary = new(["formula", "redacted", "sic"], ["paywall", "truncated"]);

    [Fact]
    public void EveryKindOfBlockIsRead()
    {
        const string Text = """
            ## 一、提高站位 {#k3f}

            ### （一）把握要义。 {#m7q run-in}

            今天，我们开会。 {#p2x was:m2d}

            > 缺文：付费墙省略，877字 {#g4d gap paywall 877}
            >
            > - 二是以谋定向
            > - 1\. 三是以行践诺

            > 编者注：原文如此。 {#n5t note}

            """;

        ParsedBody parsed = Parse(Text);

        Assert.Empty(parsed.Findings);
        Assert.Collection(
            parsed.Body.Blocks,
            block => Assert.Equal((2, "一、提高站位", false), (Assert.IsType<HeadingBlock>(block).Level, ((HeadingBlock)block).Content.Plain, ((HeadingBlock)block).RunIn)),
            block => Assert.True(Assert.IsType<HeadingBlock>(block).RunIn),
            block => Assert.Equal(["m2d"], Assert.IsType<ParagraphBlock>(block).FormerIds),
            block =>
            {
                var gap = Assert.IsType<GapBlock>(block);
                Assert.Equal(("paywall", 877), (gap.Reason, gap.Characters));
                Assert.Equal(["二是以谋定向", "1. 三是以行践诺"], gap.Omitted);
            },
            block => Assert.Equal("编者注：原文如此。", Assert.IsType<NoteBlock>(block).Content.Plain));
    }

    [Theory]
    [InlineData("字  {#k3f}\n", "(1,2)-(1,3) KB4012")]
    [InlineData(" 字 {#k3f}\n", "(1,1)-(1,2) KB4012")]
    [InlineData("##  字 {#k3f}\n", "(1,4)-(1,5) KB4012")]
    [InlineData("> 编者注：字\t {#k3f note}\n", "(1,8)-(1,9) KB4012")]
    public void ABlankAtTheBeginningOrTheEndOfABlockIsFoundWhereItStands(string text, string expected) => Assert.Equal([expected], Parse(text).Findings.Brief());

    [Theory]
    [InlineData("甲[乙\0](x)丙 {#p2x}\n")]
    [InlineData("甲[乙](x\ry)丙 {#p2x}\n")]
    [InlineData("甲<b\u0020\0>乙</b>丙 {#p2x}\n")]
    [InlineData("甲<b\u0020\r>丙 {#p2x}\n")]
    public void MarkdownWithCharactersThatItCannotCarryHasNoFixThatEscapesIt(string text)
    {
        Finding finding = Parse(text).Findings.First(finding => !finding.Fixes.IsEmpty);

        Assert.Single(finding.Fixes);
    }

    [Fact]
    public void PlainTextLeadsBackToTheFile()
    {
        const string Text = "甲\\*乙[丙丁]{formula}戊 {#p2x}\n";

        InlineText content = ((ParagraphBlock)Parse(Text).Body.Blocks[0]).Content;

        Assert.Equal("甲*乙丙丁戊", content.Plain);
        Assert.Equal([0, 1, 3, 5, 6, 17, 18], content.Origins);
        Assert.Equal((3, 2), (content.Marks[0].Start, content.Marks[0].Length));
    }

    [Theory]
    [InlineData("没有地址的段落。\n", "(1,9)-(1,9) KB4001")]
    [InlineData("# 题名 {#k3f}\n", "(1,1)-(1,2) KB4002")]
    [InlineData("##### 深 {#k3f}\n", "(1,1)-(1,6) KB4002")]
    [InlineData("同比**增长 {#k3f}\n", "(1,3)-(1,4) KB4003;(1,4)-(1,5) KB4003")]
    [InlineData("甲<乙 {#k3f}\n", "(1,2)-(1,3) KB4003")]
    [InlineData("<https://a> {#k3f}\n", "(1,1)-(1,2) KB4003;(1,7)-(1,8) KB4003;(1,11)-(1,12) KB4003")]
    [InlineData("<b>粗 {#k3f}\n", "(1,1)-(1,4) KB4023")]
    [InlineData("甲<b class='x'>粗</b>乙 {#k3f}\n", "(1,2)-(1,20) KB4023")]
    [InlineData("甲<br/>乙</p> {#k3f}\n", "(1,2)-(1,7) KB4023;(1,8)-(1,12) KB4023")]
    [InlineData("见[公报](http://a/b)。 {#k3f}\n", "(1,2)-(1,18) KB4022")]
    [InlineData("见![图](a.png)。 {#k3f}\n", "(1,2)-(1,13) KB4022")]
    [InlineData("[词]{redacted plaze} {#k3f}\n", "(1,14)-(1,19) KB4021")]
    [InlineData("[词]{redacted} {#k3f}\n", "(1,5)-(1,13) KB4021")]
    [InlineData("[词]{redacted place more} {#k3f}\n", "(1,20)-(1,24) KB4021")]
    [InlineData("[词]{sic sic} {#k3f}\n", "(1,9)-(1,12) KB4021")]
    [InlineData("| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n", "(1,1)-(3,10) KB4024")]
    [InlineData("段 {#k3f}\n\n- 甲\r\n- 乙 {#k4f}\r\n", "(3,1)-(4,11) KB4024")]
    [InlineData("1. 甲\n2. 乙\n", "(1,1)-(2,5) KB4024")]
    [InlineData("- 列表 {#k3f}\n", "(1,1)-(1,2) KB4003")]
    [InlineData("1. 列表 {#k3f}\n", "(1,2)-(1,3) KB4003")]
    [InlineData("见http://a {#k3f}\n", "(1,6)-(1,7) KB4003")]
    [InlineData("[词]{forumla} {#k3f}\n", "(1,5)-(1,12) KB4004")]
    [InlineData("[词 {#k3f}\n", "(1,1)-(1,2) KB4005")]
    [InlineData("词] {#k3f}\n", "(1,2)-(1,3) KB4005")]
    [InlineData("第一行 {#k3f}\n第二行 {#k4f}\n", "(2,1)-(2,11) KB4006")]
    [InlineData("段落 {#k3f run-in}\n", "(1,3)-(1,17) KB4007")]
    [InlineData("> 缺文 {#k3f gap theft}\n", "(1,5)-(1,22) KB4007")]
    [InlineData("### （一）题。 {#k3f run-in}\n", "(1,1)-(1,24) KB4008")]
    [InlineData("段 {#k3f run-on}\n", "(1,1)-(1,16) KB4010")]
    [InlineData("## 一、题 {#k3f run-in run-on}\n\n段 {#k4f}\n", "(1,7)-(1,28) KB4007")]
    [InlineData("> 引文 {#k3f}\n", "(1,1)-(1,12) KB4009")]
    [InlineData("甲 {#k3f}\n\n乙 {#k3f}\n", "(3,5)-(3,8) KB5001")]
    [InlineData("同**志**们 {#k3f}\n", "(1,2)-(1,7) KB4020")]
    [InlineData("𠮷 {#k3f}\r\n\r\n𠮷_志_ {#k4f}\r\n", "(3,3)-(3,6) KB4020")]
    public void FindingsPointAtTheFault(string text, string expected)
    {
        Assert.Equal(expected, string.Join(";", Parse(text).Findings.Select(finding => $"{finding.Span} {finding.Rule.Id}")));
    }

    [Fact]
    public void WhatMarkdownWouldShowIsKeptAsWords()
    {
        ParsedBody parsed = Parse("见[公报](http://a/b)与<b>要点</b>。 {#k3f}\n\n- 甲\n- 乙\n");

        Assert.Equal(["见公报与要点。", "甲", "乙"], parsed.Body.Blocks.Cast<ParagraphBlock>().Select(block => block.Content.Plain));
    }

    [Fact]
    public void TheWordOfAMarkIsCorrectedWhenOneIsNear()
    {
        Finding finding = Assert.Single(Parse("[词]{redacted plase} {#k3f}\n").Findings);

        Assert.Equal("Mark 'redacted' does not take the word 'plase'. Did you mean 'place'? Write one of: place, person, number, org, other.", finding.Message);
        Assert.Equal("[词]{redacted place} {#k3f}\n", Assert.Single(finding.Fixes).Apply("[词]{redacted plase} {#k3f}\n"));
    }

    [Theory]
    [InlineData("作风建设", "")]
    [InlineData("作风建没", "(1,13)-(1,17) KB4021")]
    public void AnExcerptNamesATheme(string theme, string expected)
    {
        var body = new TextFile("input/speeches/a.md", $"[词]{{excerpt {theme}}} {{#k3f}}\n");

        ParsedBody parsed = SpeechBodyParser.Parse(body, 0, RepositoryContent.Context.BodyVocabulary);

        Assert.Equal(expected, string.Join(";", parsed.Findings.Brief()));
    }

    [Fact]
    public void AMissingAddressIsProposedAndFree()
    {
        Finding finding = Assert.Single(Parse("甲 {#bbb}\n\n乙\n").Findings);

        Assert.Equal("This block has no address. End its line with ' {#bbc}', which is free in this file.", finding.Message);
    }

    private static ParsedBody Parse(string text) => SpeechBodyParser.Parse(new TextFile("input/speeches/a.md", text), 0, s_vocabulary);
}
