namespace KnowledgeBase.Cli.Tests;

/// <summary>A name that may harm a person passes a strict check and a strict build only with a decision that is written down.</summary>
public sealed class StrictCheckTests
{
    private const string Second = "input/speeches/002-5eef2dcfcacf4ebd.md";
    private const string Fourth = "input/speeches/004-7bef53cec2fe8cb1.md";

    [Fact]
    public void TwoCommittedSpeechesWaitForDecisions()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun lax = repository.Kb("check");
        KbRun strict = repository.Kb("check", "--strict");
        KbRun build = repository.Kb("build", "--strict");

        Assert.Equal((0, 1, 1), (lax.ExitCode, strict.ExitCode, build.ExitCode));
        Assert.Contains("kb check --since main --strict", strict.Error, StringComparison.Ordinal);
        string[] errors = strict.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([Second, Fourth], errors.Select(static line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct());
        Assert.All(errors, static line => Assert.Matches("error (KB63|KB4203)", line));
        Assert.False(Directory.Exists(repository.PathTo("site")));
    }

    [Fact]
    public void FilesThatWereNotAskedForStopNobody()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        Assert.Equal(0, repository.Kb("check", "--strict", "input/speeches/001-ee9bb8defc1988e1.md").ExitCode);
        Assert.Equal(1, repository.Kb("check", "--strict", Fourth).ExitCode);
    }

    [Fact]
    public void EveryDecisionThatIsWrittenDownCounts()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string entries = repository.Kb("check", "--strict", "--format", "waivers").Output;
        string filled = string.Concat(entries.ReplaceLineEndings("\n").Split('\n').Where(static line => !line.StartsWith('#')).Select(static line => line switch
        {
            "    reason:" => "    reason: 测试中的决定\n",
            "    reviewer:" => "    reviewer: 测试者\n",
            _ => line + "\n",
        }));
        string waivers = repository.Read("input/waivers.yml");
        repository.Write("input/waivers.yml", waivers + filled);

        KbRun all = repository.Kb("check", "--strict");

        // One decision fewer, and that name waits again.
        string without = filled[..filled.LastIndexOf("  - rule: KB6307", StringComparison.Ordinal)];
        repository.Write("input/waivers.yml", waivers + without);
        KbRun fewer = repository.Kb("check", "--strict");

        Assert.Equal((0, ""), (all.ExitCode, all.Errors));
        Assert.Equal(1, fewer.ExitCode);
        Assert.Contains($"{Fourth}(", fewer.Errors, StringComparison.Ordinal);
    }
}
