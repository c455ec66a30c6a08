using KnowledgeBase.Import.Scoring;
using KnowledgeBase.Import.Scoring.Gold;

namespace KnowledgeBase.Import.Tests.Scoring;

public sealed class ScoreFileTests
{
    private static readonly DocumentScore s_score = Scorer.Score(new GoldDocument { File = "a.txt", Encoding = "utf-8" }, Imports.Text("同志们:\n今天开会。\n"), null);

    [Fact]
    public void TheSameScoresHaveNoDrops()
    {
        ScoreSheet sheet = ScoreSheet.Of([s_score]);

        Assert.Empty(ScoreFile.Drops(sheet, ScoreFile.Write(sheet), "a.json"));
    }

    [Fact]
    public void AFigureThatFellIsNamedForTheDocumentAndTheTotal()
    {
        string before = ScoreFile.Write(ScoreSheet.Of([s_score]));

        IReadOnlyList<string> drops = ScoreFile.Drops(ScoreSheet.Of([s_score with { Encoding = Tally.Of(false) }]), before, "a.json");

        Assert.Equal(["total: 'encoding' was 1, now it is 0.", "a.txt: 'encoding' was 1, now it is 0."], drops);
    }

    [Fact]
    public void MoreFaultsAreADropAndFewerAreNone()
    {
        ScoreSheet few = ScoreSheet.Of([s_score with { Boilerplate = new Tally(10, 11, 10) }]);
        ScoreSheet many = ScoreSheet.Of([s_score with { Boilerplate = new Tally(10, 13, 10) }]);

        Assert.Contains("a.txt: 'boilerplate.falsely-removed' was 1, now it is 3.", ScoreFile.Drops(many, ScoreFile.Write(few), "a.json"));
        Assert.Empty(ScoreFile.Drops(few, ScoreFile.Write(many), "a.json"));
    }

    [Fact]
    public void ADocumentThatIsNoLongerScoredIsADrop()
    {
        string before = ScoreFile.Write(ScoreSheet.Of([s_score, s_score with { Name = "b.txt" }]));

        Assert.Equal(["b.txt is not scored."], ScoreFile.Drops(ScoreSheet.Of([s_score]), before, "a.json"));
    }

    [Fact]
    public void ADocumentThatIsNewIsNone()
    {
        string before = ScoreFile.Write(ScoreSheet.Of([s_score]));

        Assert.Empty(ScoreFile.Drops(ScoreSheet.Of([s_score, s_score with { Name = "b.txt" }]), before, "a.json"));
    }

    [Fact]
    public void TheTotalIsTheSumOfTheCountsAndNotTheMeanOfTheShares()
    {
        ScoreSheet sheet = ScoreSheet.Of([s_score with { Boilerplate = new Tally(1, 1, 1) }, s_score with { Name = "b.txt", Boilerplate = new Tally(9, 0, 0) }]);

        Assert.Equal(0.1, sheet.Total.Boilerplate.Recall);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("kaputt")]
    public void AnythingElseIsNoScoreFile(string text)
    {
        InvalidDataException fault = Assert.Throws<InvalidDataException>(() => ScoreFile.Drops(ScoreSheet.Of([s_score]), text, "a.json"));

        Assert.StartsWith("'a.json' is no score file:", fault.Message, StringComparison.Ordinal);
    }
}
