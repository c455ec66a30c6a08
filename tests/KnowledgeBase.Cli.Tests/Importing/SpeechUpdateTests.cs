namespace KnowledgeBase.Cli.Tests.Importing;

/// <summary>A speech of this repository, edited and imported again by the command.</summary>
public sealed class SpeechUpdateTests
{
    private const string Seed = "seeds/001_ee9bb8defc1988e1.txt";
    private const string Sidecar = Seed + ".yml";
    private const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";

    [Fact]
    public void EditsStayWhenNothingElseIsNew()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Edit(repository, "level: 县", "level: 市");
        SortedDictionary<string, string> edited = repository.Files();

        KbRun again = repository.Kb("import", Seed);
        KbRun accepted = repository.Kb("import", Seed, "--accept");

        Assert.Equal((0, 0), (again.ExitCode, accepted.ExitCode));
        Assert.Contains($"{Speech}  unchanged\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(edited, repository.Files());
    }

    [Fact]
    public void WhatANewRuleTakesOutIsTakenOutOfAnEditedSpeechAndItsEditsStay()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Edit(repository, "level: 县", "level: 市");
        TakeOutTheThanks(repository);

        KbRun merged = repository.Kb("import", Seed);
        string speech = repository.Read(Speech);
        SortedDictionary<string, string> after = repository.Files();
        KbRun again = repository.Kb("import", Seed);

        Assert.Equal((0, ""), (merged.ExitCode, merged.Error));
        Assert.Contains($"{Speech}  merged\n", merged.Output, StringComparison.Ordinal);
        Assert.Contains("\n+  - { rule: test.thanks, at: \"18:1\", text: \"谢谢大家!\\n\" }\n", merged.Output, StringComparison.Ordinal);
        Assert.Contains("\n-谢谢大家！ {#ny3}\n", merged.Output, StringComparison.Ordinal);
        Assert.Contains("level: 市", speech, StringComparison.Ordinal);
        Assert.DoesNotContain("谢谢大家！", speech, StringComparison.Ordinal);
        Assert.Contains($"{Speech}  unchanged\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(after, repository.Files());
        Assert.Equal(0, repository.Kb("check").ExitCode);
    }

    [Fact]
    public void AConflictIsShownWithItsThreeReadingsAndWritesNothing()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Edit(repository, "谢谢大家！", "[谢谢大家]{formula}！");
        TakeOutTheThanks(repository);
        SortedDictionary<string, string> before = repository.Files();

        KbRun refused = repository.Kb("import", Seed);

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(before, repository.Files());
        int line = repository.Read(Speech).Split('\n').Index().Single(line => line.Item.Contains("谢谢大家", StringComparison.Ordinal)).Index + 1;
        Assert.Contains(
            $"{Speech}:{line}: #ny3\n"
            + "  原导入      谢谢大家！ {#ny3}\n"
            + "  文件现在    [谢谢大家]{formula}！ {#ny3}\n"
            + "  现在会导入  removed test.thanks: 谢谢大家!\n",
            refused.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--keep", true)]
    [InlineData("--accept", false)]
    public void AConflictIsSettledAsTheContributorSaysAndEverythingElseIsMerged(string option, bool isKept)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Edit(repository, "谢谢大家！", "[谢谢大家]{formula}！");
        Edit(repository, "lang: zh-Hans\n", "lang: zh-Hans\nthemes: [作风建设]\n");
        TakeOutTheThanks(repository);

        KbRun settled = repository.Kb("import", Seed, option);
        string speech = repository.Read(Speech);
        KbRun again = repository.Kb("import", Seed);

        Assert.Equal((0, 0), (settled.ExitCode, again.ExitCode));
        Assert.Equal(isKept, speech.Contains("[谢谢大家]{formula}！", StringComparison.Ordinal));
        Assert.Contains("themes: [作风建设]\n", speech, StringComparison.Ordinal);
        Assert.Equal(speech, repository.Read(Speech));
        Assert.Equal(0, repository.Kb("check").ExitCode);
    }

    [Fact]
    public void ASidecarWithoutARecordGetsOneAndKeepsWhatPeopleWroteInIt()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string committed = repository.Read(Sidecar);
        string old = committed[..committed.IndexOf("# What the last import", StringComparison.Ordinal)].Replace("source: unknown", "source: 某网站 # 2025年抄录", StringComparison.Ordinal);
        repository.Write(Sidecar, old);

        KbRun run = repository.Kb("import", Seed);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(committed.Replace("source: unknown\n", "source: 某网站 # 2025年抄录\n", StringComparison.Ordinal), repository.Read(Sidecar));
    }

    [Fact]
    public void WithoutARecordADifferenceIsAskedAboutAndSaysThatTheRecordIsMissing()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Sidecar, "sha256: none\n");
        Edit(repository, "level: 县", "level: 市");

        KbRun refused = repository.Kb("import", Seed);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"{Speech}:6: level\n  原导入      （没有记录）\n  文件现在    市\n  现在会导入  县\n", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ASpeechWithAnUndeclaredEditMustBeRepairedFirst()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Edit(repository, "谢谢大家！", "谢谢各位！");
        TakeOutTheThanks(repository);
        SortedDictionary<string, string> before = repository.Files();

        KbRun refused = repository.Kb("import", Seed, "--keep");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("kb check", refused.Output, StringComparison.Ordinal);
        Assert.Equal(before, repository.Files());
    }

    [Fact]
    public void BothSidesCannotWin()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("import", Seed, "--keep", "--accept");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Use one of them", run.Error, StringComparison.Ordinal);
    }

    private static void Edit(TemporaryRepository repository, string from, string to) =>
        repository.Write(Speech, repository.Read(Speech).Replace(from, to, StringComparison.Ordinal));

    // A cleaning rule that a later version of the repository might have.
    private static void TakeOutTheThanks(TemporaryRepository repository) =>
        repository.Write("input/cleaning/later.yml", "rules:\n  - { id: test.thanks, scope: line, reason: 试验, pattern: '^谢谢大家!$' }\n");
}
