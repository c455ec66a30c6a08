using System.Text;

namespace KnowledgeBase.Cli.Tests;

public sealed class BuildCommandTests
{
    [Theory]
    [InlineData("tr_TR", "Pacific/Kiritimati", "1")]
    [InlineData("ar_SA", "America/St_Johns", "2")]
    public void TwoBuildsAreTheSameBytesWhateverTheMachineSpeaks(string culture, string zone, string processors)
    {
        using TemporaryRepository one = TemporaryRepository.WithSpeeches();
        using TemporaryRepository other = TemporaryRepository.WithSpeeches();

        KbRun first = one.Kb("build");
        KbRun second = other.Kb(new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = "th_TH.UTF-8", ["LC_ALL"] = $"{culture}.UTF-8", ["TZ"] = zone, ["DOTNET_PROCESSOR_COUNT"] = processors }, "build");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Matches("Warnings, which stop nobody: [1-9]", first.Output);
        Assert.Equal(one.Files("site"), other.Files("site"));
        Assert.True(one.Files("site").Count > 20);
    }

    [Fact]
    public void ABuildWritesOnlyWhatChanged()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Kb("build");

        KbRun again = repository.Kb("build");

        Assert.Contains(" 0 written, ", again.Output, StringComparison.Ordinal);
        Assert.Contains(" 0 deleted.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ASpeechThatWasProofreadChangesOnlyWhatSaysSo()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        Assert.Matches(" 1?[0-9] written, ", BuildAfterProofreading(repository, static () => { }));
    }

    [Fact]
    public void WhatAnEarlierBuildFoundOutIsNotBelievedWhenItIsDamaged()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        BuildAfterProofreading(repository, () =>
        {
            repository.Write(".site.found/any-level-files", "0\n");
            repository.Write(".site.found/scripts", "0\n");
            repository.Write(".site.found/shared-texts", "");
        });
    }

    /// <summary>Builds, proofreads a speech, builds again and compares with a clean build.</summary>
    /// <param name="before">Done before the second build.</param>
    /// <returns>What that one said.</returns>
    private static string BuildAfterProofreading(TemporaryRepository repository, Action before)
    {
        const string Speech = "input/speeches/000-c2d75a3b3e2c3313.md";
        using TemporaryRepository clean = TemporaryRepository.WithSpeeches();
        string proofread = repository.Read(Speech).Replace("proofread: 1", "proofread: 2", StringComparison.Ordinal);
        repository.Kb("build");
        repository.Write(Speech, proofread);
        clean.Write(Speech, proofread);
        before();

        KbRun run = repository.Kb("build");
        clean.Kb("build");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(clean.Files("site"), repository.Files("site"));
        return run.Output;
    }

    [Fact]
    public void AnErrorInTheContentLeavesTheSiteAsItWas()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Kb("build");
        SortedDictionary<string, string> site = repository.Files("site");
        const string Speech = "input/speeches/000-c2d75a3b3e2c3313.md";
        repository.Write(Speech, repository.Read(Speech).Replace("genre: 党课讲稿", "genre: 党课讲槁", StringComparison.Ordinal));

        KbRun run = repository.Kb("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KB3001", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", run.Output, StringComparison.Ordinal);
        Assert.Equal(site, repository.Files("site"));
    }

    [Fact]
    public void AFolderThatHoldsOtherFilesIsLeftAlone()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write("elsewhere/letter.txt", "不要动");

        KbRun run = repository.Kb("build", "--output", "elsewhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["elsewhere/letter.txt"], repository.Files("elsewhere").Keys);
    }

    [Fact]
    public void ContactDetailsOfSeedsAreNotPublished()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Kb("build");

        foreach (string path in Directory.EnumerateFiles(repository.PathTo("site"), "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotMatch("[0-9a-z]@qq\\.com", ByteForByte(path));
        }
    }

    /// <summary>A file as text, a character for each byte: files of the search index are not UTF-8.</summary>
    private static string ByteForByte(string path)
    {
        using var reader = new StreamReader(path, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
