namespace KnowledgeBase.Cli.Tests;

public sealed class EvalCommandTests
{
    private const string Gold = "file: 001_ee9bb8defc1988e1.txt\ntitle: { text: null }\nencoding: utf-8\n";

    [Fact]
    public void TheSeedsAreScoredWithoutATraceInTheRepository()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        SortedDictionary<string, string> before = repository.Files();

        KbRun run = repository.Kb("eval", KnowledgeBase.Tests.Repository.PathTo("tests", "KnowledgeBase.Import.Tests", "Fixtures", "gold"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\ndocument ", "\n" + run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("5 documents, 0 not read.\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, repository.Files());
    }

    [Fact]
    public void ADocumentThatIsMissingEndsWithOneAndTheOthersAreScored()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write("gold/001.yml", Gold);
        repository.Write("gold/999.yml", "file: 999.txt\n");

        KbRun run = repository.Kb("eval", "gold");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("999.txt\n  not read: there is no file", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("2 documents, 1 not read.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentThatIsNoTextIsAScoreAndNoCrash()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write("gold/empty.yml", "file: empty.txt\n");
        repository.Write("documents/empty.txt", " \n");

        KbRun run = repository.Kb("eval", "gold/empty.yml", "--documents", "documents");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("  not read: The file holds no text.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFigureBelowTheBaselineIsNamed()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write("gold.yml", Gold);
        repository.Write("good.json", repository.Kb("eval", "gold.yml", "--json").Output);
        repository.Write("gold.yml", Gold.Replace("utf-8", "big5", StringComparison.Ordinal));

        KbRun fallen = repository.Kb("eval", "gold.yml", "--baseline", "good.json");
        repository.Write("gold.yml", Gold);
        KbRun good = repository.Kb("eval", "gold.yml", "--baseline", "good.json");

        Assert.Equal(1, fallen.ExitCode);
        Assert.Contains("kb: total: 'encoding' was 1, now it is 0.", fallen.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (good.ExitCode, good.Error));
    }

    [Fact]
    public void AMalformedGoldFileIsNamedWithItsPlace()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write("gold.yml", "file: a.txt\noutline:\n- {text: 甲}\n");

        KbRun run = repository.Kb("eval", "gold.yml");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("kb: gold.yml(3,3): The gold file gives the outline item '甲' no 'level'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AGoldFolderThatIsEmptyOrMissingIsAClearError()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun missing = repository.Kb("eval", "nowhere");
        KbRun empty = repository.Kb("eval", Directory.CreateDirectory(repository.PathTo("empty")).Name);

        Assert.StartsWith("kb: There is no file or folder 'nowhere'.", missing.Error, StringComparison.Ordinal);
        Assert.StartsWith("kb: 'empty' has no gold files", empty.Error, StringComparison.Ordinal);
    }
}
