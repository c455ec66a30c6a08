using System.Text.Json;

namespace KnowledgeBase.Cli.Tests;

public sealed class ExportCommandTests
{
    [Fact]
    public void AnExportForASearchServerIsTheSameEachTime()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun first = repository.Kb("export", "opensearch", "--output", "one");
        KbRun second = repository.Kb("export", "opensearch", "--output", "other");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        SortedDictionary<string, string> files = repository.Files("one");
        Assert.Equal(["one/.kb-output", "one/bulk-0001.ndjson", "one/index.json"], files.Keys);
        Assert.Equal(files.Values, repository.Files("other").Values);
        Assert.All(repository.Read("one/bulk-0001.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries), static line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void WithAnErrorInTheContentNothingIsWritten()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        const string Speech = "input/speeches/000-c2d75a3b3e2c3313.md";
        repository.Write(Speech, repository.Read(Speech).Replace("genre: 党课讲稿", "genre: 党课讲槁", StringComparison.Ordinal));

        KbRun run = repository.Kb("export", "opensearch", "--output", "one");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KB3001", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(repository.PathTo("one")));
    }

    [Fact]
    public void AFolderThatHoldsOtherFilesIsLeftAlone()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write("elsewhere/letter.txt", "不要动");

        KbRun run = repository.Kb("export", "opensearch", "--output", "elsewhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["elsewhere/letter.txt"], repository.Files("elsewhere").Keys);
    }

    [Fact]
    public void TheProgramMustBeNamed()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        Assert.Equal(2, repository.Kb("export").ExitCode);
    }
}
