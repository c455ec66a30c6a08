using System.Text.Json;

namespace KnowledgeBase.Cli.Tests;

public sealed class SearchCommandTests
{
    [Fact]
    public void ABuiltSiteIsSearchedWithoutABrowser()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Assert.Equal(0, repository.Kb("build").ExitCode);

        KbRun found = repository.Kb("search", "作風建設");
        KbRun lines = repository.Kb("search", "作风建设", "--json", "--limit", "0");
        KbRun wrong = repository.Kb("search", "(作风");
        KbRun absent = repository.Kb("search", "这里没有这几个字");

        Assert.Equal(0, found.ExitCode);
        Assert.Matches(@"^\d+ hits in \d+ passages, \d+ documents", found.Output);
        Assert.Contains("【作风建设】", found.Output, StringComparison.Ordinal);
        Assert.Equal(
            int.Parse(found.Output.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture),
            lines.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Sum(static line => JsonDocument.Parse(line).RootElement.GetProperty("hits").GetArrayLength()));
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("Column 1", wrong.Error, StringComparison.Ordinal);
        Assert.Equal((0, "0 hits in 0 passages, 0 documents"), (absent.ExitCode, absent.Output.Trim()));
    }

    [Fact]
    public void WithoutASiteTheRemedyIsNamed()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("search", "作风");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Run 'kb build' first", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNotOfTheBuildIsRefused()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Assert.Equal(0, repository.Kb("build").ExitCode);
        // The folder of the suggestions, s-…, has a root of its own.
        string segment = Directory.EnumerateDirectories(Path.Join(repository.Root, "site", "search"), "????????????????").Single();
        File.AppendAllText(Path.Join(segment, "root.js"), " ");

        KbRun run = repository.Kb("search", "作风");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'root.js' of the search index is not the one that the manifest names. Build the site again.", run.Error, StringComparison.Ordinal);
    }
}
