using KnowledgeBase.Cli.Starting;

namespace KnowledgeBase.Cli.Tests.Starting;

public sealed class InitCommandTests
{
    [Fact]
    public void AStartedKnowledgeBaseHasNoFinding()
    {
        using TemporaryRepository folder = TemporaryRepository.Empty();

        KbRun init = folder.Kb("init", "--title", "山阴“志” : {文库}", "--url", "https://example.org/zhi");
        KbRun check = folder.Kb("check");

        Assert.Equal((0, 0), (init.ExitCode, check.ExitCode));
        Assert.Equal("0 speeches checked, 0 findings.\n", check.Output.ReplaceLineEndings("\n"));
        Assert.Contains("url: \"https://example.org/zhi\"", folder.Read("input/site.yml"), StringComparison.Ordinal);
        Assert.Contains("# 山阴“志” : {文库}", folder.Read("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFileOfTheStarterIsThereAndLeavesNothingOpen()
    {
        using TemporaryRepository folder = TemporaryRepository.Empty();

        folder.Kb("init");

        string[] expected = [.. FilesUnder("starter", "").Where(static path => path is not "README.md").Select(static path => path == "BASE.md" ? "README.md" : path), .. FilesUnder("input/cleaning", "input/cleaning/"), "input/schema/speech.schema.json"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), folder.Files().Keys);
        Assert.All(folder.Files().Keys, path => Assert.DoesNotContain("{{", folder.Read(path), StringComparison.Ordinal));
        Assert.Contains($"\"version\": \"{StarterWords.Version}\"", folder.Read(".config/dotnet-tools.json"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Kb("schema", "--check").ExitCode);
    }

    [Fact]
    public void AFolderThatHoldsSomethingIsLeftAlone()
    {
        using TemporaryRepository folder = TemporaryRepository.Empty();
        folder.Write("志/note.txt", "不要动");
        folder.Write("志/input/a.yml", "a: b\n");

        KbRun run = folder.Kb("init", "志");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not empty: there is 'input', 'note.txt'. Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.Equal(["志/input/a.yml", "志/note.txt"], folder.Files().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ARepositoryWithNothingInItIsEmpty()
    {
        using TemporaryRepository folder = TemporaryRepository.Empty();
        folder.Write(".git/HEAD", "ref: refs/heads/main\n");

        Assert.Equal(0, folder.Kb("init").ExitCode);
        Assert.Equal("ref: refs/heads/main\n", folder.Read(".git/HEAD"));
    }

    [Theory]
    [InlineData(1, "Nothing", "--url", "example.org")]
    [InlineData(2, "is words on one line", "--title", " ")]
    [InlineData(2, "is words on one line", "--title", "一\n二")]
    [InlineData(2, "is no folder", "")]
    public void WhatCannotBeWrittenDownIsRefusedBeforeAnythingIs(int code, string message, params string[] arguments)
    {
        using TemporaryRepository folder = TemporaryRepository.Empty();

        KbRun run = folder.Kb(["init", .. arguments]);

        Assert.Equal(code, run.ExitCode);
        Assert.True(code == 2 ? run.Error.Contains(message, StringComparison.Ordinal) : run.Error.Contains("No knowledge base was started: its 'input/site.yml'", StringComparison.Ordinal), run.Error);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void AFaultWhileWritingLeavesNothing()
    {
        using TemporaryRepository folder = TemporaryRepository.Empty();
        string root = folder.PathTo("志");

        // The second file's folder is the first file.
        Assert.ThrowsAny<IOException>(() => NewFolder.Write(root, [new("a", "一"), new("a/b", "二")]));

        Assert.False(Directory.Exists(root));
    }

    private static IEnumerable<string> FilesUnder(string folder, string prefix) =>
        Directory.EnumerateFiles(KnowledgeBase.Tests.Repository.PathTo(folder.Split('/')), "*", SearchOption.AllDirectories)
            .Select(path => prefix + Path.GetRelativePath(KnowledgeBase.Tests.Repository.PathTo(folder.Split('/')), path).Replace('\\', '/'));
}
