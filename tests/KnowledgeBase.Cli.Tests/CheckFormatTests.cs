using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeBase.Cli.Tests;

/// <summary>The forms in which findings reach people and programs, and which of them make a check fail.</summary>
public sealed class CheckFormatTests
{
    private const string First = "input/speeches/000-c2d75a3b3e2c3313.md";
    private const string Second = "input/speeches/001-ee9bb8defc1988e1.md";

    [Fact]
    public void OnlyFilesThatWereAskedForMakeACheckFail()
    {
        using TemporaryRepository repository = Misspelt(Second);

        KbRun asked = repository.Kb("check", Second);
        KbRun other = repository.Kb("check", First);

        Assert.Equal((1, 0), (asked.ExitCode, other.ExitCode));
        Assert.Contains("which stop nobody: ", other.Output, StringComparison.Ordinal);
        Assert.Contains(other.Output.ReplaceLineEndings("\n").Split('\n'), static line => line.StartsWith("  " + Second, StringComparison.Ordinal) && line.Contains("error KB3001", StringComparison.Ordinal));
    }

    [Fact]
    public void AFileThatDoesNotExistIsNamed()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("check", "input/speeches/nobody.md");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no file 'input/speeches/nobody.md'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasThereBeforeAChangeIsToldAndWhatItTouchesMakesTheCheckFail()
    {
        using TemporaryRepository repository = Misspelt(First);
        Git(repository, "init", "-q");
        Git(repository, "add", "-A");
        Git(repository, "commit", "-q", "-m", "start");

        KbRun before = repository.Kb("check", "--since", "HEAD");
        Misspell(repository, Second);
        KbRun after = repository.Kb("check", "--since", "HEAD");

        Assert.Equal((0, 1), (before.ExitCode, after.ExitCode));
        Assert.StartsWith(Second, after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AChangedSeedAsksForItsSpeech()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Git(repository, "init", "-q");
        Git(repository, "add", "-A");
        Git(repository, "commit", "-q", "-m", "start");
        const string Seed = "seeds/001_ee9bb8defc1988e1.txt";
        repository.Write(Seed, repository.Read(Seed) + "\n");

        KbRun run = repository.Kb("check", "--since", "HEAD");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("KB6006", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoAddsASpeechDoesNotAnswerForTheOthers()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Git(repository, "init", "-q");
        Git(repository, "add", "-A");
        Git(repository, "commit", "-q", "-m", "start");
        repository.Write("new.txt", "在全县教育工作座谈会上的讲话\n（2024年6月6日）\n同志们：\n　　教育是国之大计。今天请各位校长来，就是想听听真话。\n　　有情况请打13912345678，大家要抓好落实。\n　　要办好乡村小规模学校，一个孩子也不能落下。\n");
        Assert.Equal(0, repository.Kb("import", "--quiet", "new.txt").ExitCode);

        KbRun lax = repository.Kb("check", "--since", "HEAD");
        KbRun strict = repository.Kb("check", "--since", "HEAD", "--strict");

        Assert.Equal((0, 1), (lax.ExitCode, strict.ExitCode));
        string error = Assert.Single(strict.Output.Split('\n'), static line => line.StartsWith("input/", StringComparison.Ordinal) && line.Contains(": error ", StringComparison.Ordinal));
        Assert.StartsWith("input/speeches/new.md(", error, StringComparison.Ordinal);
        Assert.Contains("KB6301", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AParagraphThatAChangeDeletesIsToldAndItsAddressCanBeRetired()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Git(repository, "init", "-q");
        Git(repository, "add", "-A");
        Git(repository, "commit", "-q", "-m", "start");
        string[] blocks = repository.Read(First).Split("\n\n");
        string last = blocks[^1].TrimEnd();
        string id = last[(last.LastIndexOf("{#", StringComparison.Ordinal) + 2)..^1];
        repository.Write(First, string.Join("\n\n", blocks[..^1]) + "\n");

        KbRun told = repository.Kb("check", "--since", "HEAD");
        repository.Kb("check", "--since", "HEAD", "--fix");
        KbRun after = repository.Kb("check", "--since", "HEAD");

        Assert.Contains("error KB5005", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("KB5005", after.Output, StringComparison.Ordinal);
        Assert.Contains($"retired:\n  - {{ id: {id}, at: ", repository.Read(First).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownRevisionIsAMistakeWithARemedy()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Git(repository, "init", "-q");

        KbRun run = repository.Kb("check", "--since", "nowhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Name a commit, branch or tag", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSourceIsShownWhereItIsAskedForAndNotInAPipe()
    {
        using TemporaryRepository repository = Misspelt(Second);

        string plain = repository.Kb("check").Output.ReplaceLineEndings("\n");
        string shown = repository.Kb("check", "--show-source", Second).Output.ReplaceLineEndings("\n");
        string hidden = repository.Kb("check", "--show-source", "false").Output.ReplaceLineEndings("\n");

        Assert.DoesNotContain("^", plain, StringComparison.Ordinal);
        Assert.Equal(plain, hidden);
        Assert.Contains(" | themes: [作风建没]\n      |          ^^^^^^^^\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonHoldsEveryFindingWithItsPlace()
    {
        using TemporaryRepository repository = Misspelt(Second);

        using JsonDocument json = JsonDocument.Parse(repository.Kb("check", "--format", "json").Output);

        JsonElement finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray(), static finding => finding.GetProperty("severity").GetString() == "error");
        Assert.Equal((Second, "KB3001", "error"), (finding.GetProperty("path").GetString(), finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString()));
        Assert.Equal(5, json.RootElement.GetProperty("speeches").GetInt32());
        Assert.False(json.RootElement.GetProperty("good").GetBoolean());
    }

    [Fact]
    public void GitHubIsGivenTenAnnotationsOfALevelAndTheRestInTheSummary()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Second, repository.Read(Second).Replace("level: 县\n", "level: 县\nthemes: [" + string.Join(", ", Enumerable.Range(0, 14).Select(static i => $"无此主题{(char)('甲' + i)}")) + "]\n", StringComparison.Ordinal));
        string summary = repository.PathTo("summary.md");

        string output = repository.Kb("check", "--format", "github", "--summary", summary).Output;

        Assert.Equal(10, output.Split('\n').Count(static line => line.StartsWith("::error file=input/speeches/001-", StringComparison.Ordinal)));
        Assert.Contains("4 of them are in the summary only", output, StringComparison.Ordinal);
        Assert.Equal(14, File.ReadAllLines(summary).Count(static line => line.Contains("| error KB3001 |", StringComparison.Ordinal)));
    }

    [Fact]
    public void SarifNamesEveryRuleAndThePlaceInCodeUnits()
    {
        using TemporaryRepository repository = Misspelt(Second);

        using JsonDocument sarif = JsonDocument.Parse(repository.Kb("check", "--format", "sarif").Output);

        JsonElement run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal(Rules.RuleTable.All.Count, run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray(), static result => result.GetProperty("level").GetString() == "error");
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(Second, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("作风建没".Length, place.GetProperty("region").GetProperty("charLength").GetInt32());
    }

    [Fact]
    public void AReportCanBeWrittenToAFile()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("check", "--format", "sarif", "--output", "out.sarif");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("\"version\": \"2.1.0\"", repository.Read("out.sarif"), StringComparison.Ordinal);
    }

    private static TemporaryRepository Misspelt(string speech)
    {
        TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        Misspell(repository, speech);
        return repository;
    }

    private static void Misspell(TemporaryRepository repository, string speech) =>
        repository.Write(speech, repository.Read(speech).Replace("\noccasion:", "\nthemes: [作风建没]\noccasion:", StringComparison.Ordinal));

    private static void Git(TemporaryRepository repository, params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["-C", repository.Root, "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
