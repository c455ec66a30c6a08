using KnowledgeBase.Tests;

namespace KnowledgeBase.Cli.Tests;

/// <summary>The seeds' scores against the committed ones: no change to the importer or to the annotations may lower a figure unnoticed.</summary>
public sealed class SeedScoreTests
{
    private const string Committed = "bench/scores/seeds.json";

    private static readonly string s_gold = Repository.PathTo("tests", "KnowledgeBase.Import.Tests", "Fixtures", "gold");

    // A better figure that is not committed may be lost again.
    [Fact]
    public void NoFigureFallsBelowTheCommittedOneAndTheCommittedAreThoseOfNow()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("eval", s_gold, "--json", "--baseline", Repository.PathTo("bench", "scores", "seeds.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(RepositoryText.Read(Committed), run.Output.ReplaceLineEndings("\n"));
    }
}
