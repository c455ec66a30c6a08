namespace KnowledgeBase.Cli.Tests;

public sealed class ProgramTests
{
    [Fact]
    public void HelpNamesEveryVerb()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All((string[])["import", "check", "build", "serve", "restore", "eval", "explain"], verb => Assert.Contains($"  {verb}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void WrongUseIsToldApartFromFindings()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        Assert.Equal(2, repository.Kb("bild").ExitCode);
        Assert.Equal(2, repository.Kb("import").ExitCode);
    }

    [Fact]
    public void ExplainPrintsThePageOfARule()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun page = repository.Kb("explain", "kb6001");
        KbRun unknown = repository.Kb("explain", "KB0000");

        Assert.StartsWith("# KB6001: ", page.Output, StringComparison.Ordinal);
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("'kb explain' lists them all", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OutsideAKnowledgeBaseThereIsAClearError()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Directory.Delete(repository.PathTo("input/collections"), recursive: true);

        KbRun run = repository.Kb("check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("kb: No knowledge base here", run.Error, StringComparison.Ordinal);
    }
}
