using System.Diagnostics;

namespace KnowledgeBase.Cli.Tests.Checking;

/// <summary>Who set a level, asked of real repositories with two authors.</summary>
public sealed class LevelHistoriesTests : IDisposable
{
    private const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";
    private const string Jia = "Jia@example.org";
    private const string Yi = "yi@example.org";

    private readonly TemporaryRepository _repository = TemporaryRepository.WithSpeeches();

    public LevelHistoriesTests()
    {
        Git(Jia, "init", "--quiet", "--initial-branch", "main");
        Commit(Jia);
    }

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void TwoAuthorsAreGoodAndOneIsNot()
    {
        Raise(Jia, 3);
        Raise(Yi, 4);
        Assert.Equal("", Found());

        Raise(Yi, 2);
        Raise(Yi, 3);
        Raise(Yi, 4);
        Assert.Contains($"{Speech}(", Errors(), StringComparison.Ordinal);
        Assert.Equal("KB6701", Found());
    }

    [Fact]
    public void AnAddressInOtherCaseIsTheSameAndAMailmapJoinsTwo()
    {
        Raise(Jia, 3);
        Raise("JIA@Example.org", 4);
        Assert.Equal("KB6701", Found());

        Raise(Yi, 3);
        Raise(Yi, 4);
        Assert.Equal("", Found());

        _repository.Write(".mailmap", $"甲 <{Jia}> <{Yi}>\n");
        Assert.Equal("KB6701", Found());
    }

    [Fact]
    public void OneStepIsNotEnough()
    {
        Raise(Yi, 4);

        Assert.Equal("KB6702", Found());
        Assert.Contains("set in one step from level 1 (commit ", Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void ARenamedFileIsFollowed()
    {
        const string Renamed = "input/speeches/zuofeng.md";
        Raise(Jia, 3);
        Git(Jia, "mv", Speech, Renamed);
        _repository.Write(Renamed, _repository.Read(Renamed).Replace("level: 县", "level: 市", StringComparison.Ordinal));
        Commit(Yi);
        _repository.Write(Renamed, Level(_repository.Read(Renamed), 4));
        Commit(Jia);

        Assert.Equal("KB6701", Found());
    }

    [Fact]
    public void WhatIsNotCommittedYetIsHeldAgainstWhoeverWouldCommitIt()
    {
        Raise(Jia, 3);
        Git(Jia, "config", "user.name", "x");
        Git(Jia, "config", "user.email", Jia);
        _repository.Write(Speech, Level(_repository.Read(Speech), 4));
        Assert.Equal("KB6701", Found());
        Assert.Contains("the change that is not committed yet", Errors(), StringComparison.Ordinal);

        Git(Jia, "config", "user.email", Yi);
        Assert.Equal("", Found());
    }

    [Fact]
    public void ALevelThatIsRaisedOnABranchCountsForWhoRaisedItThere()
    {
        Raise(Jia, 3);
        Git(Yi, "switch", "--quiet", "--create", "second");
        Raise(Yi, 4);
        Git(Jia, "switch", "--quiet", "main");
        _repository.Write("README.md", "x\n");
        _repository.Write(Speech, _repository.Read(Speech).Replace("level: 县", "level: 市", StringComparison.Ordinal));
        Commit(Jia);
        Git(Jia, "merge", "--quiet", "--no-edit", "second");

        Assert.Equal("", Found());
    }

    [Fact]
    public void AMergeThatRaisesTheLevelItselfIsAChangeOfItsAuthor()
    {
        Raise(Jia, 3);
        Git(Yi, "switch", "--quiet", "--create", "second");
        _repository.Write(Speech, _repository.Read(Speech).Replace("level: 县", "level: 市", StringComparison.Ordinal));
        Commit(Yi);
        Git(Jia, "switch", "--quiet", "main");
        _repository.Write("README.md", "x\n");
        Commit(Jia);
        Git(Jia, "merge", "--quiet", "--no-commit", "--no-ff", "second");
        _repository.Write(Speech, Level(_repository.Read(Speech), 4));
        Commit(Jia);

        Assert.Equal("KB6701", Found());
    }

    [Fact]
    public void AShallowCloneSaysWhatToDo()
    {
        Raise(Jia, 3);
        Raise(Jia, 4);
        string clone = Directory.CreateTempSubdirectory("kb-shallow-").FullName;
        try
        {
            Run(Path.GetTempPath(), Jia, "clone", "--quiet", "--depth", "1", new Uri(_repository.Root).AbsoluteUri, clone);

            KbRun run = TemporaryRepository.KbIn(clone, "check", Speech);

            Assert.Equal(0, run.ExitCode);
            Assert.Contains("warning KB6703", run.Output, StringComparison.Ordinal);
            Assert.Contains("'fetch-depth: 0'", run.Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(clone, recursive: true);
        }
    }

    private void Raise(string author, int level)
    {
        _repository.Write(Speech, Level(_repository.Read(Speech), level));
        Commit(author);
    }

    private static string Level(string text, int level)
    {
        int at = text.IndexOf("\nproofread: ", StringComparison.Ordinal) + "\nproofread: ".Length;
        return text[..at] + level.ToString(System.Globalization.CultureInfo.InvariantCulture) + text[(at + 1)..];
    }

    private string Errors() => _repository.Kb("check", Speech).Errors;

    // The rules of this range, whatever else is advised.
    private string Found()
    {
        string output = _repository.Kb("check", "--notes").Output;
        return string.Join(' ', new[] { "KB6701", "KB6702", "KB6703" }.Where(id => output.Contains($" {id}:", StringComparison.Ordinal)));
    }

    private void Commit(string author)
    {
        Git(author, "add", "--all");
        Git(author, "commit", "--quiet", "--message", "x");
    }

    private void Git(string author, params string[] arguments) => Run(_repository.Root, author, arguments);

    private static void Run(string folder, string author, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false", .. arguments]);
        foreach (string role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "x";
            start.Environment[$"GIT_{role}_EMAIL"] = author;
        }

        using Process git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
