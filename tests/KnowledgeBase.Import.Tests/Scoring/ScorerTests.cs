using KnowledgeBase.Import.Scoring;
using KnowledgeBase.Import.Scoring.Gold;

namespace KnowledgeBase.Import.Tests.Scoring;

public sealed class ScorerTests
{
    private const string Speech = """
        浏览量:447
        在全县作风建设推进会上的讲话
        同志们:
        今天,我们召开全县作风建设推进会,目的是统一思想、明确任务。下面,我讲两点意见。
        一、提高认识
        (一)认识要到位。各级各部门要深入学习,把思想和行动统一到县委的部署上来。
        (二)责任要到位。一是要压实责任,层层传导压力。二是要强化督查,确保件件落实。
        二、抓好落实
        各单位要结合实际,制定方案,把各项任务落到实处。
        """;

    private static readonly string s_text = Speech.ReplaceLineEndings("\n") + "\n";

    private static readonly GoldDocument s_gold = GoldReader.Read("a.yml", """
        file: a.txt
        title: { text: 在全县作风建设推进会上的讲话 }
        genre: { label: 讲话稿(推进会讲话) }
        encoding: UTF8
        completeness: { value: full }
        boilerplate: [ { text: 浏览量:447, line: 1 } ]
        outline:
        - { id: 1, level: 1, marker: 一、, text: 提高认识, form: block }
        - { id: 2, level: 2, marker: (一), text: 认识要到位, form: lead, parent: 1 }
        - { id: 3, level: 2, marker: (二), text: 责任要到位, form: lead, parent: 1 }
        - { id: 4, level: 3, marker: 一是, text: 要压实责任, form: runin, kind: point, parent: 3 }
        - { id: 5, level: 3, marker: 二是, text: 要强化督查, form: runin, kind: point, parent: 3 }
        - { id: 6, level: 1, marker: 二、, text: 抓好落实, form: block }
        """);

    [Fact]
    public void AnImportThatAgreesHasNoNotes()
    {
        DocumentScore score = Score(s_gold, s_text);

        Assert.Empty(score.Notes);
        Assert.All(ScoreSheet.FiguresOf(score).Where(figure => figure.Sense == FigureSense.More), figure => Assert.Equal(1, figure.Value));
    }

    [Fact]
    public void ATitleThatDiffersInWidthIsRightOnlyWhenFolded()
    {
        GoldDocument gold = s_gold with { Title = "在全縣作風建設推進會上的講話" };

        DocumentScore score = Score(gold, s_text);

        Assert.Equal((0, 1), (score.TitleExact.Right, score.TitleFolded.Right));
    }

    [Fact]
    public void ASuppliedTitleIsWrongWhereTheDocumentStatesOne()
    {
        DocumentScore score = Score(s_gold, s_text.Replace("在全县作风建设推进会上的讲话\n", "", StringComparison.Ordinal));

        Assert.Equal(0, score.TitleFolded.Right);
    }

    [Fact]
    public void AMissedItemLowersRecallAndAnotherOnePrecision()
    {
        GoldDocument gold = s_gold with { Outline = [s_gold.Outline[0], s_gold.Outline[1] with { Text = "站位要高" }, .. s_gold.Outline.Skip(2)] };

        DocumentScore score = Score(gold, s_text);

        Assert.Equal(new Tally(2, 2, 1), score.Levels[1].Exact);
        Assert.Equal(new Tally(2, 2, 2), score.Levels[1].Marker);
        Assert.Contains("outline: missed level 2 '(一)站位要高'", score.Notes);
        Assert.Contains("outline: not in the gold, level 2 '(一)认识要到位'", score.Notes);
    }

    [Fact]
    public void OnlyAPointMayBeLongerThanItsGold()
    {
        GoldDocument points = s_gold with { Outline = [.. s_gold.Outline.Select(item => item with { Text = item.Text[..2] })] };

        DocumentScore score = Score(points, s_text);

        Assert.Equal([0, 0, 2], score.Levels.Select(level => level.Exact.Right));
    }

    [Fact]
    public void AnUnnumberedItemMayBeLeft()
    {
        GoldDocument gold = s_gold with { Outline = [.. s_gold.Outline, new GoldHeading { Level = 2, Marker = "", Text = "各单位要结合实际", Kind = GoldKind.Unnumbered, Parent = 5 }] };

        Assert.Equal(new Tally(2, 2, 2), Score(gold, s_text).Levels[1].Exact);
    }

    [Fact]
    public void AHeadingOfTheContentsListAloneMustNotStandInTheText()
    {
        GoldDocument gold = s_gold with { Outline = [.. s_gold.Outline.Take(5), s_gold.Outline[5] with { InBody = false }] };

        Assert.Equal(new Tally(2, 2, 1), Score(gold, s_text).Levels[0].Exact);
    }

    [Fact]
    public void AnItemUnderTheWrongOneIsRightButForItsParent()
    {
        GoldDocument gold = s_gold with { Outline = [.. s_gold.Outline.Take(3), s_gold.Outline[3] with { Parent = 1 }, .. s_gold.Outline.Skip(4)] };

        DocumentScore score = Score(gold, s_text);

        Assert.Equal((new Tally(2, 2, 2), new Tally(6, 6, 5)), (score.Levels[2].Exact, score.Parents));
    }

    [Fact]
    public void AHeadingOnItsLineIsToldFromOneInItsParagraph()
    {
        GoldDocument gold = s_gold with { Outline = [s_gold.Outline[0] with { IsBlock = false }, .. s_gold.Outline.Skip(1)] };

        Assert.Equal(new Tally(6, 6, 5), Score(gold, s_text).Forms);
    }

    [Fact]
    public void SpeechThatWasRemovedIsCountedByTheCharacter()
    {
        GoldDocument gold = s_gold with { Boilerplate = default };

        DocumentScore score = Score(gold, s_text);

        Assert.Equal(new Tally(0, 7, 0), score.Boilerplate);
        Assert.Contains("boilerplate: removed, but not in the gold, '浏览量:447' at offset 0", score.Notes);
    }

    [Fact]
    public void BoilerplateThatWasKeptLowersRecall()
    {
        GoldDocument gold = s_gold with { Boilerplate = [.. s_gold.Boilerplate, new GoldPassage("各单位要结合实际", null)] };

        Assert.Equal(new Tally(15, 7, 7), Score(gold, s_text).Boilerplate);
    }

    [Fact]
    public void ARepeatedTitleIsNeitherBoilerplateNorSpeech()
    {
        string twice = s_text.Replace("同志们:", "在全县作风建设推进会上的讲话\n同志们:", StringComparison.Ordinal);

        Assert.Equal(new Tally(7, 7, 7), Score(s_gold, twice).Boilerplate);
    }

    [Fact]
    public void WhatIsMissingMustBeSaidAsTheGoldSaysIt()
    {
        GoldDocument gold = GoldReader.Read("a.yml", "file: a.txt\ncompleteness: { value: gap+truncated, stated_total: 全文共4678字 }\n");

        DocumentScore score = Score(gold, s_text);

        Assert.Equal((0, new Tally(1, 1, 0)), (score.Completeness.Right, score.Sizes));
    }

    [Theory]
    [InlineData("发言稿", 0)]
    [InlineData("講話稿", 1)]
    public void TheGenreIsThatOfTheWordsBeforeTheBracket(string label, int right)
    {
        Assert.Equal(right, Score(s_gold with { Genre = label }, s_text).Genre.Right);
    }

    [Theory]
    [InlineData("gbk", 0)]
    [InlineData("utf-8", 1)]
    public void TheEncodingIsComparedByItsFamily(string encoding, int right)
    {
        Assert.Equal(right, Score(s_gold with { Encoding = encoding }, s_text).Encoding.Right);
    }

    [Fact]
    public void ADocumentThatIsNotReadMissesEverything()
    {
        DocumentScore score = Scorer.Score(s_gold, null, "它是空的");

        Assert.Equal((0, 0, 0), (score.Read.Right, score.TitleFolded.Right, score.Genre.Right));
        Assert.Equal((0, 0), (score.Boilerplate.Recall, score.Exact(_ => true).Recall));
        Assert.Contains("not read: 它是空的", score.Notes);
    }

    private static DocumentScore Score(GoldDocument gold, string text) => Scorer.Score(gold, Imports.Text(text), null);
}
