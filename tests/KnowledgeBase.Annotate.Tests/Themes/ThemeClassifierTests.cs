using KnowledgeBase.Annotate.Themes;

namespace KnowledgeBase.Tests.Annotate.Themes;

public sealed class ThemeClassifierTests
{
    private static readonly ThemeClassifier s_classifier = new(ThemeGold.Lexicon);

    [Fact]
    public void EvidencePointsAtTheTextAsWritten()
    {
        const string text = "切實加強村“兩委”班子建設。";

        UnitThemes unit = Read(text);

        ThemeTag tag = Assert.Single(unit.Tags, tag => tag.Key == "基层党建");
        ThemeEvidence evidence = Assert.Single(tag.Evidence, evidence => evidence.Term == "村两委");
        Assert.Equal("村“兩委", text.Substring(evidence.Start, evidence.Length));
    }

    [Fact]
    public void EvidenceOfALaterPieceCountsFromTheBeginningOfItsBlock()
    {
        ThemeUnit unit = new() { Id = "u", Pieces = [new TextPiece("a", 0, "整治“四风”。"), new TextPiece("b", 100, "力戒形式主义。")] };

        ThemeTag tag = Assert.Single(s_classifier.Read(new ThemeDocument(null, [unit])).Units[0].Tags);

        Assert.Equal(
            [new ThemeEvidence("a", 3, 2, "四风", 5), new ThemeEvidence("b", 102, 4, "形式主义", 5)],
            tag.Evidence);
    }

    [Theory]
    [InlineData("抓好党建,工作才有保障")]
    [InlineData("抓好党建，工作才有保障")]
    [InlineData("抓好党建、工作才有保障")]
    public void NoTermSpansTwoClauses(string text)
    {
        Assert.DoesNotContain(Evidence(Read(text)), evidence => evidence.Term == "党建工作");
    }

    [Fact]
    public void NoTermSpansTwoPieces()
    {
        ThemeUnit unit = new() { Id = "u", Pieces = [new TextPiece("a", 0, "抓好党建"), new TextPiece("b", 0, "工作才有保障")] };

        UnitThemes themes = s_classifier.Read(new ThemeDocument(null, [unit])).Units[0];

        Assert.DoesNotContain(Evidence(themes), evidence => evidence.Term == "党建工作");
    }

    [Fact]
    public void LongerTermHidesTheShorterOne()
    {
        Assert.Equal(["作风建设"], Read("作风建设").Tags.Single().Evidence.Select(evidence => evidence.Term));
    }

    [Fact]
    public void WeakTermsAloneNeverTag()
    {
        UnitThemes unit = Read("要有担当、有形象、讲宗旨,敬业、脚踏实地,务实、实干,敢于担当。");

        Assert.Empty(unit.Tags);
        Assert.Equal(("作风建设", MissedBecause.OnlyWeakTerms), (unit.BestMissed!.Key, unit.BestMissed.Because));
        Assert.True(unit.BestMissed.Score > ThemeGold.Lexicon.Scoring.Threshold);
    }

    [Fact]
    public void ThemeThatFallsShortIsToldWithItsEvidence()
    {
        UnitThemes unit = Read("整治四风、形式主义、官僚主义、享乐主义、奢靡之风,也要抓信访。");

        Assert.Equal("作风建设", unit.Tags[0].Key);
        Assert.NotNull(unit.BestMissed);
        Assert.NotEmpty(unit.BestMissed.Evidence);
    }

    [Fact]
    public void DocumentWithoutWordsHasNoThemes()
    {
        ThemeReading reading = s_classifier.Read(new ThemeDocument(null, []));

        Assert.Empty(reading.Themes);
        Assert.Empty(reading.Units);
    }

    [Fact]
    public void TitleAloneMakesATheme()
    {
        ThemeUnit unit = new() { Id = "u", Ancestors = ["一、开场"], Pieces = [new TextPiece("u", 0, "今天天气很好。")] };

        DocumentTheme theme = Assert.Single(s_classifier.Read(new ThemeDocument("在作風建設大会上的讲话", [unit])).Themes);

        Assert.Equal(("作风建设", true, false, 0.0), (theme.Key, theme.InTitle, theme.IsPrimary, theme.Coverage));
    }

    [Fact]
    public void OneWordAgainAndAgainIsNoThemeOfTheDocument()
    {
        ThemeUnit[] units = [.. Enumerable.Range(1, 6).Select(i => Unit($"p{i}", "公务用车按照编制配备,公务用车按照标准更新。"))];

        ThemeReading reading = s_classifier.Read(new ThemeDocument(null, [.. units]));

        Assert.All(reading.Units, unit => Assert.Contains(unit.Tags, tag => tag.Key == "作风建设"));
        Assert.Empty(reading.Themes);
        MissedDocumentTheme missed = Assert.Single(reading.Missed);
        Assert.True(missed.Coverage >= missed.NeededCoverage);
    }

    [Fact]
    public void TwoStrongWordsOrAHeadingMakeTheSameTextATheme()
    {
        const string text = "公务用车按照编制配备,公务用车按照标准更新。";
        ThemeUnit[] others = [.. Enumerable.Range(1, 5).Select(i => Unit($"p{i}", text))];

        Assert.Equal(["作风建设"], Themes([.. others, Unit("q", "严禁公车私用,力戒奢靡之风。")]));
        Assert.Equal(["作风建设"], Themes([.. others, Unit("q", text) with { Ancestors = ["改进作风"] }]));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    public void CoreThemeOfATenthNeedsASectionOfItsOwn(int underTheHeading, bool isTheme)
    {
        ThemeUnit[] speaking = [.. Enumerable.Range(1, 3).Select(i => Unit($"s{i}", "要转变作风,密切联系群众,整治形式主义。") with { Ancestors = [i <= underTheHeading ? "三、改进作风" : "三、明年的打算"] })];
        ThemeUnit[] others = [.. Enumerable.Range(1, 24).Select(i => Unit($"p{i}", "天气晴好的时候要把晒场上的东西都收进来。") with { Ancestors = ["一、回顾"] })];

        DocumentTheme[] found = [.. s_classifier.Read(new ThemeDocument(null, [.. others, .. speaking])).Themes];

        Assert.Equal(isTheme, found.Any(theme => theme.Key == "作风建设"));
    }

    [Fact]
    public void CoreThemeThatRunsThroughTheDocumentNeedsNoSection()
    {
        ThemeUnit[] units =
        [
            .. Enumerable.Range(1, 60).Select(i => i % 10 == 0
                ? Unit($"s{i}", "要转变作风,密切联系群众,整治形式主义。") with { Ancestors = [i == 60 ? "六、改进作风" : "一、回顾"] }
                : Unit($"p{i}", "天气晴好的时候要把晒场上的东西都收进来。") with { Ancestors = ["一、回顾"] }),
        ];

        DocumentTheme theme = Assert.Single(s_classifier.Read(new ThemeDocument(null, [.. units])).Themes);

        Assert.Equal(("作风建设", 6), (theme.Key, theme.Units.Count));
        Assert.True(theme.NamedCoverage < ThemeGold.Lexicon.Document.CoreSection);
    }

    [Theory]
    [InlineData("要转变作风,雷厉风行,重大项目专班推进,开工慢的通报。", false)]
    [InlineData("力戒形式主义,治理文山会海,密切联系群众,整治吃拿卡要。", true)]
    public void SectionOfOneParagraphMustSpeakOfItsThemeInManyWords(string close, bool isTheme)
    {
        ThemeUnit[] others = [.. Enumerable.Range(1, 6).Select(i => Unit($"p{i}", "天气晴好的时候要把晒场上的东西都收进来,收进来以后要清点。") with { Ancestors = ["一、回顾"] })];

        DocumentTheme[] found = [.. s_classifier.Read(new ThemeDocument(null, [.. others, Unit("q", close) with { Ancestors = ["三、转变作风抓落实"] }])).Themes];

        Assert.Equal(isTheme, found.Any(theme => theme.Key == "作风建设"));
    }

    [Theory]
    [InlineData("由党支部决定,在民主生活会上说明。", false)]
    [InlineData("由党支部决定,在民主生活会上说明,党费照交,向党员大会报告。", true)]
    public void CoreThemeThatAnotherOneOutweighsMustBeSpokenOfInManyWords(string text, bool isTheme)
    {
        ThemeUnit[] discipline = [.. Enumerable.Range(1, 4).Select(i => Unit($"d{i}", "对违纪违法的立案查处,由纪检监察机关监督执纪,查清受贿贪污。"))];
        ThemeUnit[] speaking = [.. Enumerable.Range(1, 3).Select(i => Unit($"s{i}", text))];

        DocumentTheme[] found = [.. s_classifier.Read(new ThemeDocument(null, [.. discipline, .. speaking])).Themes];

        Assert.Equal(isTheme, found.Any(theme => theme.Key == "基层党建"));
    }

    [Theory]
    [InlineData("在座谈会上的讲话", false)]
    [InlineData("在整治违规吃喝会议上的讲话", true)]
    public void CoreThemeOfATenthNeedsNoSectionWhenTheTitleNamesIt(string title, bool isTheme)
    {
        ThemeUnit[] others = [.. Enumerable.Range(1, 9).Select(i => Unit($"p{i}", "天气晴好的时候要把晒场上的东西都收进来。") with { Ancestors = ["一、回顾"] })];

        DocumentTheme[] found = [.. s_classifier.Read(new ThemeDocument(title, [.. others, Unit("q", "不吃公款吃喝的饭,不坐公车私用的车。") with { Ancestors = ["二、打算"] }])).Themes];

        Assert.Equal(isTheme, found.Any(theme => theme.Key == "作风建设"));
    }

    [Fact]
    public void ScoreIsThatOfTheFormula()
    {
        // Length 60 needs no norm: 作风建设 twice is 5 × (1 + ln 2), 5 more for the heading, half of 5 for the one above.
        string text = "作风建设,作风建设".PadRight(60, '的');
        ThemeUnit unit = new() { Id = "u", Title = "作风建设", Ancestors = ["四风"], Pieces = [new TextPiece("u", 0, text)] };

        ThemeTag tag = s_classifier.Read(new ThemeDocument(null, [unit])).Units[0].Tags[0];

        Assert.Equal((5 * (1 + Math.Log(2))) + 5 + 2.5, tag.Score, 9);
    }

    private static ThemeUnit Unit(string id, string text) => new() { Id = id, Pieces = [new TextPiece(id, 0, text)] };

    private static IEnumerable<string> Themes(ThemeUnit[] units) => s_classifier.Read(new ThemeDocument(null, [.. units])).Themes.Select(theme => theme.Key);

    private static UnitThemes Read(string text) =>
        s_classifier.Read(new ThemeDocument(null, [new ThemeUnit { Id = "u", Pieces = [new TextPiece("u", 0, text)] }])).Units[0];

    private static IEnumerable<ThemeEvidence> Evidence(UnitThemes unit) =>
        [.. unit.Tags.SelectMany(tag => tag.Evidence), .. unit.BestMissed?.Evidence ?? []];
}
