namespace KnowledgeBase.Cli.Tests;

public sealed class NewCommandTests
{
    [Fact]
    public void APageIsBegunThatTheCheckFindsGood()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("new", "how-to-help", "--title", "怎样参与 [草稿]");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("# 怎样参与 \\[草稿\\]\n", repository.Read("input/pages/how-to-help.md"), StringComparison.Ordinal);
        Assert.Contains("下一步", run.Output, StringComparison.Ordinal);
        Assert.Contains("kb check input/pages/how-to-help.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:5080/how-to-help.html", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (repository.Kb("check").ExitCode, repository.Kb("check").Errors));
    }

    [Theory]
    [InlineData("about")]
    [InlineData("about.md")]
    [InlineData("input/pages/about.md")]
    public void APageThatIsThereIsNamedAndNotTouched(string name)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        SortedDictionary<string, string> before = repository.Files();

        KbRun run = repository.Kb("new", name);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("kb: 'input/pages/about.md' is there already and was not changed.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, repository.Files());
    }

    [Theory]
    [InlineData("使用说明", "kb new help --title 使用说明")]
    [InlineData("search", "is the address of a page that the site makes by itself")]
    [InlineData("../speeches/x", "cannot be an address")]
    [InlineData("con", "is the name of a device on Windows")]
    public void ANameThatIsNoAddressIsRefusedWithAWayOut(string name, string expected)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        SortedDictionary<string, string> before = repository.Files();

        KbRun run = repository.Kb("new", name);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, repository.Files());
    }
}
