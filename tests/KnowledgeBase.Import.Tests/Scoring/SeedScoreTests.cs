using KnowledgeBase.Import.Scoring;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Import.Tests.Scoring;

/// <summary>The seeds' scores against the committed ones: no change to the importer may lower a figure unnoticed.</summary>
public sealed class SeedScoreTests
{
    private const string Committed = "bench/scores/seeds.json";

    [Fact]
    public void NoFigureFallsBelowTheCommittedOne()
    {
        ScoreSheet sheet = Scores();

        IReadOnlyList<string> drops = ScoreFile.Drops(sheet, RepositoryText.Read(Committed), Committed);

        Assert.Equal([], drops);
    }

    // A better figure that is not committed may be lost again.
    [Fact]
    public void TheCommittedFiguresAreThoseOfNow()
    {
        Assert.Equal(ScoreFile.Write(Scores()), RepositoryText.Read(Committed));
    }

    private static ScoreSheet Scores() =>
        ScoreSheet.Of(((string[])["000", "001", "002", "003", "004"]).Select(seed => Scorer.Score(Imports.Gold(seed), Imports.Seed(seed), null)));
}
