namespace KnowledgeBase.Cli.Tests;

public sealed class ReleaseCommandTests
{
    private const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";
    private const string Other = "input/speeches/000-c2d75a3b3e2c3313.md";
    private const string First = "input/releases/2026.1.yml";

    [Fact]
    public void AReleaseIsKeptWhileTextsChangeAndGo()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        KbRun first = repository.Kb("release", "2026.1", "--date", "2026-11-29");
        string written = repository.Read(First);
        repository.Write(Speech, repository.Read(Speech).Replace("title: 在理论", "title: 在全县理论", StringComparison.Ordinal));
        KbRun second = repository.Kb("release", "2026.2", "--date", "2026-12-01");
        File.Delete(repository.PathTo(Other));
        KbRun third = repository.Kb("release", "2027.1");

        KbRun build = repository.Kb("build");

        Assert.Equal((0, 0, 0, 0), (first.ExitCode, second.ExitCode, third.ExitCode, build.ExitCode));
        Assert.Equal(written, repository.Read(First));
        string page = repository.Read("site/releases/2026.1.html");
        Assert.Contains("文字相同3篇，有改动1篇，已撤下1篇", page, StringComparison.Ordinal);
        Assert.Contains("勇担当、开新局", repository.Read("site/speeches/000-c2d75a3b3e2c3313.html"), StringComparison.Ordinal);
        Assert.Contains("版本 2027.1", repository.Read("site/speeches/001-ee9bb8defc1988e1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheHashesAreThoseOfTheFilesThatTheBuildWrites()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Kb("release", "2026.1");
        repository.Kb("build");

        string release = repository.Read(First);

        string[] texts = Directory.GetFiles(repository.PathTo("site/downloads"), "*.txt");
        Assert.Equal(5, texts.Length);
        Assert.All(texts, text => Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(text))), release, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026.1")]
    [InlineData("2025.9")]
    public void ANumberThatIsTakenOrTooLateIsRefused(string number)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Kb("release", "2026.1", "--date", "2026-11-29");
        SortedDictionary<string, string> before = repository.Files("input");

        KbRun run = repository.Kb("release", number);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Use a higher number than 2026.1.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, repository.Files("input"));
    }

    [Theory]
    [InlineData("2026", null)]
    [InlineData("v1", null)]
    [InlineData("2026.1", "29.11.2026")]
    public void WhatIsNoNumberOrNoDayIsWrongUse(string number, string? date)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb(date is null ? ["release", number] : ["release", number, "--date", date]);

        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(repository.PathTo("input/releases")));
    }

    [Fact]
    public void AnEditedReleaseStopsTheBuildAtItsPlace()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Kb("release", "2026.1", "--date", "2026-11-29");
        repository.Write(First, repository.Read(First).Replace("slug: 000-c2d75a3b3e2c3313", "slug: 000-other", StringComparison.Ordinal));

        KbRun check = repository.Kb("check");
        KbRun build = repository.Kb("build");

        Assert.Equal((1, 1), (check.ExitCode, build.ExitCode));
        Assert.Contains($"{First}(3,9): error KB5107:", check.Errors, StringComparison.Ordinal);
    }
}
