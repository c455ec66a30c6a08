namespace KnowledgeBase.Cli.Tests.Checking;

/// <summary><c>kb check --fix</c> on a disk: what it writes, what it leaves alone, and what it says.</summary>
public sealed class ContentRepairTests
{
    private const string First = "input/speeches/000-c2d75a3b3e2c3313.md";
    private const string Second = "input/speeches/001-ee9bb8defc1988e1.md";

    [Fact]
    public void MistakesArePutRightAndASecondTimeChangesNothing()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        SortedDictionary<string, string> right = repository.Files();
        Misspell(repository, First);
        Misspell(repository, Second);

        KbRun run = repository.Kb("check", "--fix");
        SortedDictionary<string, string> once = repository.Files();
        KbRun again = repository.Kb("check", "--fix");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(2, run.Error.Split('\n').Count(line => line.StartsWith("fixed input/speeches/", StringComparison.Ordinal)));
        Assert.Equal(right, once);
        Assert.Equal("", again.Error);
        Assert.Equal(once, repository.Files());
    }

    [Fact]
    public void OnlyFilesThatWereAskedForAreWritten()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Misspell(repository, First);
        Misspell(repository, Second);
        string other = repository.Read(First);

        KbRun run = repository.Kb("check", "--fix", Second);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(other, repository.Read(First));
        Assert.DoesNotContain("level：", repository.Read(Second), StringComparison.Ordinal);
    }

    [Fact]
    public void ALinkIsNeitherFollowedNorPassedOverWithoutAWord()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Misspell(repository, Second);
        string wrong = repository.Read(Second);
        File.Move(repository.PathTo(Second), repository.PathTo("elsewhere.md"));
        File.CreateSymbolicLink(repository.PathTo(Second), repository.PathTo("elsewhere.md"));

        KbRun run = repository.Kb("check", "--fix", Second);

        Assert.Equal(wrong, repository.Read("elsewhere.md"));
        Assert.NotNull(new FileInfo(repository.PathTo(Second)).LinkTarget);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{Second}(1,1): error KB1902: This is a link to ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatIsALinkIsNotWrittenThrough()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Misspell(repository, Second);
        string outside = Directory.CreateTempSubdirectory("kb-outside").FullName;
        try
        {
            Directory.Delete(outside);
            Directory.Move(repository.PathTo("input"), outside);
            Directory.CreateSymbolicLink(repository.PathTo("input"), outside);
            SortedDictionary<string, string> before = repository.Files();

            KbRun run = repository.Kb("check", "--fix");

            Assert.Equal(1, run.ExitCode);
            Assert.Contains($"kb: '{Second}' was not fixed: 'input' is a link. Fix the file where it is.", run.Error, StringComparison.Ordinal);
            Assert.Contains("kb: 1 finding has a fix that was not made: something else is to be put right first", run.Error, StringComparison.Ordinal);
            Assert.Contains("level：", File.ReadAllText(Path.Join(outside, Second["input/".Length..]), System.Text.Encoding.UTF8), StringComparison.Ordinal);
            Assert.Equal(before, repository.Files());
        }
        finally
        {
            Directory.Delete(repository.PathTo("input"));
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void NothingIsSaidOfFixesThatNobodyAskedFor()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Misspell(repository, First);

        Assert.DoesNotContain("was not made", repository.Kb("check").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("was not made", repository.Kb("check", "--fix").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFieldThatIsThereAlreadyIsNoFixForAnotherOne()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string wrong = repository.Read(Second).Replace("\ntitle: ", "\ntitel: 甲\ntitle: ", StringComparison.Ordinal);
        repository.Write(Second, wrong);

        KbRun run = repository.Kb("check", "--fix", Second);

        Assert.Equal(wrong, repository.Read(Second));
        Assert.Contains("error KB2001: Field 'titel'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoContentIsNamed()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write("notes.md", "甲\n");

        KbRun run = repository.Kb("check", "notes.md");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("kb: 'notes.md' was not checked", run.Error, StringComparison.Ordinal);
    }

    private static void Misspell(TemporaryRepository repository, string speech) =>
        repository.Write(speech, repository.Read(speech).Replace("\nlevel: ", "\nlevel：", StringComparison.Ordinal));
}
