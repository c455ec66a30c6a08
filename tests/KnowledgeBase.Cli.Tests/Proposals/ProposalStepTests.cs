using System.Diagnostics;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Cli.Tests.Proposals;

/// <summary>
/// <c>.ci/steps/take-proposal</c>: of what the job made that read a stranger's issue, the job that may write takes only what it expects, all of it or
/// nothing.
/// </summary>
public sealed class ProposalStepTests : IDisposable
{
    private const string Script = ".ci/steps/take-proposal";

    private readonly string _root = Directory.CreateTempSubdirectory("kb proposal ").FullName;

    public ProposalStepTests()
    {
        AtomicFile.WriteBytes(At($"repository/{Script}"), File.ReadAllBytes(Repository.PathTo(Script)));
        Write("repository/input/speeches/there.md", "old");
        Write("event.json", """{ "issue": { "number": 12, "body": "x" } }""");
    }

    [ShellFact]
    public void ASpeechWithItsSeedIsTaken()
    {
        Write("proposal/seeds/issue-12.txt", "原文");
        Write("proposal/seeds/issue-12.txt.yml", "sha256: x");
        Write("proposal/input/speeches/issue-12.md", "讲话");

        (int code, string output) = Take("import");

        Assert.Equal((0, "input/speeches/issue-12.md\nseeds/issue-12.txt\nseeds/issue-12.txt.yml\n"), (code, output));
        Assert.Equal("原文", StrictFile.ReadText(At("repository/seeds/issue-12.txt")));
    }

    [ShellFact]
    public void ACorrectedSpeechTakesThePlaceOfTheOldOne()
    {
        Write("proposal/input/speeches/there.md", "new");

        (int code, _) = Take("correct");

        Assert.Equal((0, "new"), (code, StrictFile.ReadText(At("repository/input/speeches/there.md"))));
    }

    [ShellTheory]
    [InlineData("import", ".github/workflows/evil.yml")]
    [InlineData("import", ".ci/steps/build")]
    [InlineData("import", "seeds/issue-13.txt")]
    [InlineData("import", "seeds/issue-12.txt.exe")]
    [InlineData("import", "seeds/README.md")]
    [InlineData("import", "input/speeches/there.md")]
    [InlineData("import", "input/speeches/Üpper.md")]
    [InlineData("import", "input/speeches/a.md\n.github/x")]
    [InlineData("import", "input/speeches/deep/er.md")]
    [InlineData("import", "input/site.yml")]
    [InlineData("import", "-rf")]
    [InlineData("correct", "input/speeches/new.md")]
    [InlineData("correct", "seeds/issue-12.txt")]
    [InlineData("anything", "input/speeches/issue-12.md")]
    public void AFileThatWasNotExpectedIsRefusedWithAllOthers(string label, string path)
    {
        Write(label == "correct" ? "proposal/input/speeches/there.md" : "proposal/input/speeches/issue-12.md", "讲话");
        Write("proposal/" + path, "x");

        AssertNothingTaken(label);
    }

    [ShellFact]
    public void ALinkIsRefused()
    {
        Write("proposal/input/speeches/issue-12.md", "讲话");
        Directory.CreateDirectory(At("proposal/seeds"));
        File.CreateSymbolicLink(At("proposal/seeds/issue-12.txt"), "/etc/passwd");

        AssertNothingTaken("import");
    }

    [ShellFact]
    public void ALargeFileIsRefused()
    {
        Write("proposal/seeds/issue-12.txt", new string('x', (1 << 20) + 1));

        AssertNothingTaken("import");
    }

    [ShellFact]
    public void TextThatIsNotUtf8AndAnEmptyProposalAreRefused()
    {
        Directory.CreateDirectory(At("proposal"));
        AssertNothingTaken("import");

        AtomicFile.WriteBytes(At("proposal/seeds/issue-12.txt"), [0xFF, 0xFE, 0x41]);
        AssertNothingTaken("import");
    }

    [ShellTheory]
    [InlineData("""{ "issue": { "number": "12; id" } }""")]
    [InlineData("""{ "issue": { "number": -1 } }""")]
    [InlineData("""{ "issue": { "number": 1.5 } }""")]
    [InlineData("""{ }""")]
    [InlineData("")]
    public void AnEventWithoutANumberIsRefused(string json)
    {
        Write("event.json", json);
        Write("proposal/input/speeches/issue-12.md", "讲话");

        AssertNothingTaken("import");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void AssertNothingTaken(string label)
    {
        (int code, string output) = Take(label);

        Assert.NotEqual(0, code);
        Assert.Equal("", output);
        Assert.Equal(
            [At("repository/" + Script), At("repository/input/speeches/there.md")],
            Directory.EnumerateFiles(At("repository"), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Order(StringComparer.Ordinal));
        Assert.Equal("old", StrictFile.ReadText(At("repository/input/speeches/there.md")));
    }

    private (int Code, string Output) Take(string label)
    {
        var start = new ProcessStartInfo("bash", [At("repository/" + Script)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LABEL"] = label;
        start.Environment["PROPOSAL"] = At("proposal");
        start.Environment["GITHUB_EVENT_PATH"] = At("event.json");
        using Process bash = Process.Start(start)!;
        Task<string> complaint = bash.StandardError.ReadToEndAsync();
        string output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        _ = complaint.Result;
        return (bash.ExitCode, output);
    }

    private string At(string path) => Path.Join(_root, path);

    private void Write(string path, string text) => AtomicFile.WriteText(At(path), text);
}
