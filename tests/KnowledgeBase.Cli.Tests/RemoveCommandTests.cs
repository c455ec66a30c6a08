using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests;

public sealed class RemoveCommandTests
{
    private const string Slug = "003-f2cd3f3992885587";
    private const string Speech = $"input/speeches/{Slug}.md";

    // Words of the text itself, in the seed, the speech and the record of the import.
    private const string Words = "充电补钙";

    [Fact]
    public void ATextThatIsTakenDownLeavesItsAddressAndNothingElse()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Assert.Contains(Words, repository.Read(Speech), StringComparison.Ordinal);

        KbRun run = repository.Kb("remove", Slug, "--reason", "应权利人要求");
        KbRun check = repository.Kb("check");
        KbRun build = repository.Kb("build");

        Assert.Equal((0, 0, "", 0), (run.ExitCode, check.ExitCode, check.Errors, build.ExitCode));
        Assert.False(File.Exists(repository.PathTo("seeds/003_f2cd3f3992885587.txt")));
        Assert.False(File.Exists(repository.PathTo("seeds/003_f2cd3f3992885587.txt.yml")));
        Assert.Contains("理由：应权利人要求。", repository.Read($"site/speeches/{Slug}.html"), StringComparison.Ordinal);
        Assert.Empty(FilesWith(repository, Words));
    }

    [Fact]
    public void OldLinksLeadToTheNoteAndAReleaseKeepsItsHashes()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Kb("release", "2026.1", "--date", "2026-11-29");
        string release = repository.Read("input/releases/2026.1.yml");

        repository.Kb("remove", Slug, "--reason", "应本人要求");
        KbRun build = repository.Kb("build");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(release, repository.Read("input/releases/2026.1.yml"));
        Assert.Contains("id=\"grc\"", repository.Read($"site/speeches/{Slug}.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-speech", "应本人要求", "There is no speech 'input/speeches/no-such-speech.md'")]
    [InlineData("../waivers", "应本人要求", "There is no speech")]
    [InlineData(Slug, " ", "The reason is one line")]
    public void WhatCannotBeTakenDownIsToldAndNothingIsTouched(string slug, string reason, string message)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        SortedDictionary<string, string> before = repository.Files();

        KbRun run = repository.Kb("remove", slug, "--reason", reason);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, repository.Files());
    }

    private static string[] FilesWith(TemporaryRepository repository, string words) =>
        [.. Directory.EnumerateFiles(repository.Root, "*", SearchOption.AllDirectories).Where(path => StrictFile.ReadBytes(path).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(words)) >= 0)];
}
