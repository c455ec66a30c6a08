namespace KnowledgeBase.Cli.Tests.Parts;

public sealed class MergeCommandTests
{
    private const string Speech = "input/speeches/000-c2d75a3b3e2c3313.md";

    // The part of three that has this speech.
    private const string Part = "1/3";

    [Fact]
    public void MergedPartsAreTheSiteThatOneBuildGivesToTheByte()
    {
        using TemporaryRepository repository = Made(3);
        repository.Kb("build");

        KbRun run = repository.Kb("merge", "artifacts/parts/2-of-3", "artifacts/parts/3-of-3", "artifacts/parts/1-of-3", "--output", "merged");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(repository.Files("site").Select(static file => (file.Key["site/".Length..], file.Value)), repository.Files("merged").Select(static file => (file.Key["merged/".Length..], file.Value)));
        Assert.Contains(" 0 written, ", repository.Kb("build", "--output", "merged").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PartsThatDoNotFitLeaveTheSiteAsItWas()
    {
        using TemporaryRepository repository = Made(3);
        string[] merge = ["merge", "artifacts/parts/1-of-3", "artifacts/parts/2-of-3", "artifacts/parts/3-of-3"];
        repository.Kb(merge);
        SortedDictionary<string, string> site = repository.Files("site");
        repository.Write(Speech, repository.Read(Speech).Replace("proofread: 1", "proofread: 2", StringComparison.Ordinal));

        KbRun changed = repository.Kb(merge);
        KbRun missing = repository.Kb(merge[..^1]);

        Assert.Equal((1, 1), (changed.ExitCode, missing.ExitCode));
        Assert.Equal($"kb: '{Speech}' or its raw document has changed since 'artifacts/parts/1-of-3' was made. Make the part again: kb build --part {Part} --output artifacts/parts/1-of-3\n", changed.Error.ReplaceLineEndings("\n"));
        Assert.StartsWith("kb: Part 3/3 is missing.", missing.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", changed.Output, StringComparison.Ordinal);
        Assert.Equal(site, repository.Files("site"));
        Assert.False(Directory.Exists(repository.PathTo(".site.next")));
    }

    [Fact]
    public void ASeedThatChangedIsAnErrorOfTheContentOrAPartThatDoesNotFit()
    {
        using TemporaryRepository repository = Made(1);
        repository.Write("seeds/000_c2d75a3b3e2c3313.txt", "另一份");

        KbRun run = repository.Kb("merge", "artifacts/parts/1-of-1");

        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(repository.PathTo("site")));
    }

    [Fact]
    public void OnlyThePartOfAChangedSpeechIsMadeAgain()
    {
        using TemporaryRepository repository = Made(3);
        repository.Write(Speech, repository.Read(Speech).Replace("proofread: 1", "proofread: 2", StringComparison.Ordinal));

        string[] outputs = [.. Enumerable.Range(1, 3).Select(number => repository.Kb("build", "--part", $"{number}/3").Output)];

        Assert.DoesNotContain(" 0 written, ", outputs[0], StringComparison.Ordinal);
        Assert.All(outputs[1..], static output => Assert.Contains(" 0 written, ", output, StringComparison.Ordinal));
    }

    [Fact]
    public void AnErrorStopsThePartThatHasItAndNoOther()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Speech, repository.Read(Speech).Replace("genre: 党课讲稿", "genre: 党课讲槁", StringComparison.Ordinal));

        KbRun broken = repository.Kb("build", "--part", Part);

        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("error KB3001", broken.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(repository.PathTo("artifacts/parts/1-of-3")));
        Assert.Equal(0, repository.Kb("build", "--part", "2/3").ExitCode);
    }

    [Fact]
    public void ASiteAndItsPartsDoNotTakeEachOthersFolders()
    {
        using TemporaryRepository repository = Made(1);
        repository.Kb("build");
        SortedDictionary<string, string> site = repository.Files("site");
        SortedDictionary<string, string> part = repository.Files("artifacts");

        Assert.Equal(1, repository.Kb("build", "--part", "1/1", "--output", "site").ExitCode);
        Assert.Equal(1, repository.Kb("merge", "artifacts/parts/1-of-1", "--output", "artifacts/parts/1-of-1").ExitCode);
        Assert.Equal(1, repository.Kb("merge", "artifacts/parts/1-of-1", "--output", "artifacts").ExitCode);
        Assert.Equal(site, repository.Files("site"));
        Assert.Equal(part, repository.Files("artifacts"));
    }

    [Fact]
    public void APartThatThereCannotBeIsWrongUse()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        Assert.Equal(2, repository.Kb("build", "--part", "4/3").ExitCode);
        Assert.Equal(2, repository.Kb("build", "--part", "1/3", "--open").ExitCode);
        Assert.Equal(2, repository.Kb("merge").ExitCode);
    }

    private static TemporaryRepository Made(int count)
    {
        TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        for (int number = 1; number <= count; number++)
        {
            Assert.Equal(0, repository.Kb("build", "--part", $"{number}/{count}").ExitCode);
        }

        return repository;
    }
}
