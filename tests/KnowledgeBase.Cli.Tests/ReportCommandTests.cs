using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeBase.Cli.Tests;

/// <summary>From a change to the comment on it, with the commands that the workflows run.</summary>
public sealed class ReportCommandTests
{
    private const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";
    private const string Other = "input/speeches/000-c2d75a3b3e2c3313.md";

    [Fact]
    public void AChangedSpeechIsReportedWithItsFidelityAndAnUntouchedOneIsNot()
    {
        using TemporaryRepository repository = Committed();
        repository.Write(Speech, repository.Read(Speech).Replace("今天，我们召开", "今天，大家召开", StringComparison.Ordinal));

        JsonElement report = Write(repository);

        JsonElement speech = Assert.Single(report.GetProperty("speeches").EnumerateArray());
        Assert.Equal((Speech, "differs"), (speech.GetProperty("path").GetString(), speech.GetProperty("fidelity").GetString()));
        Assert.False(report.GetProperty("good").GetBoolean());
        Assert.All(report.GetProperty("findings").EnumerateArray(), static finding => Assert.Equal(Speech, finding.GetProperty("path").GetString()));
    }

    [Fact]
    public void AHarmlessEditStillGivesTheSourceBack()
    {
        using TemporaryRepository repository = Committed();
        repository.Write(Speech, repository.Read(Speech).Replace("level: 县", "level: 市", StringComparison.Ordinal));
        File.Delete(repository.PathTo(Other));

        JsonElement report = Write(repository);

        Assert.Equal(
            [(Other, "removed"), (Speech, "restored")],
            report.GetProperty("speeches").EnumerateArray().Select(static speech => (speech.GetProperty("path").GetString(), speech.GetProperty("fidelity").GetString())));
    }

    [Fact]
    public void ASpeechWithABrokenFieldCannotBeHeldAgainstItsSource()
    {
        using TemporaryRepository repository = Committed();
        repository.Write(Speech, repository.Read(Speech).Replace("level: 县", "level: 星球", StringComparison.Ordinal));

        JsonElement report = Write(repository);

        Assert.Equal("unreadable", Assert.Single(report.GetProperty("speeches").EnumerateArray()).GetProperty("fidelity").GetString());
    }

    [Fact]
    public void AFileWithErrorsThatNobodyTouchedLeavesAChangeGood()
    {
        using TemporaryRepository repository = Committed(static repository => repository.Write(Other, repository.Read(Other).Replace("level: ", "level: 不", StringComparison.Ordinal)));
        repository.Write(Speech, repository.Read(Speech).Replace("level: 县", "level: 市", StringComparison.Ordinal));

        JsonElement report = Write(repository);

        Assert.True(report.GetProperty("good").GetBoolean());
        Assert.True(report.GetProperty("elsewhere").GetInt32() > 0);
    }

    [Fact]
    public void TheReportBecomesACommentAndSaysWhichPullRequestItClaims()
    {
        using TemporaryRepository repository = Committed();
        repository.Write(Speech, repository.Read(Speech).Replace("level: 县", "level: 某人@某地", StringComparison.Ordinal));
        Write(repository);

        KbRun number = repository.Kb("report", "number", "report.json");
        KbRun comment = repository.Kb("report", "comment", "report.json", "--repository", "https://github.com/o/r", "--head", new string('1', 40), "--run", "https://github.com/o/r/actions/runs/7", "--preview", "https://github.com/o/r/actions/runs/7");

        Assert.Equal((0, "7\n"), (number.ExitCode, number.Output.ReplaceLineEndings("\n")));
        Assert.Equal(0, comment.ExitCode);
        Assert.Contains("KB3001", comment.Output, StringComparison.Ordinal);
        Assert.Contains("&#64;某地", comment.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@", comment.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AReportThatIsALinkIsNotRead()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        File.CreateSymbolicLink(repository.PathTo("report.json"), "/etc/passwd");

        KbRun run = repository.Kb("report", "number", "report.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is no report", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement Write(TemporaryRepository repository)
    {
        KbRun run = repository.Kb("report", "write", "--since", "HEAD", "--pull-request", "7", "--output", "report.json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(repository.Read("report.json"));
        return json.RootElement.Clone();
    }

    private static TemporaryRepository Committed(Action<TemporaryRepository>? first = null)
    {
        TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        first?.Invoke(repository);
        foreach (string[] arguments in (string[][])[["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "start"]])
        {
            using Process git = Process.Start(new ProcessStartInfo("git", ["-C", repository.Root, "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", .. arguments]))!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }

        return repository;
    }
}
