namespace KnowledgeBase.Cli.Tests;

public sealed class ProgramTests
{
    [Fact]
    public void HelpNamesEveryVerb()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All((string[])["init", "import", "check", "build", "merge", "export", "serve", "restore", "eval", "explain", "new", "status"], verb => Assert.Contains($"  {verb}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void WrongUseIsToldApartFromFindings()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        Assert.Equal(2, repository.Kb("bild").ExitCode);
        Assert.Equal(2, repository.Kb("import").ExitCode);
    }

    [Fact]
    public void OutsideAKnowledgeBaseThereIsAClearError()
    {
        using TemporaryRepository repository = TemporaryRepository.Empty();

        KbRun run = repository.Kb("check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("kb: No knowledge base here", run.Error, StringComparison.Ordinal);
    }
}
