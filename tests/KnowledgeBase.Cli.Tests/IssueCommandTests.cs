using KnowledgeBase.Cli.Tests.IssueForms;

namespace KnowledgeBase.Cli.Tests;

/// <summary>From an event file to files of the knowledge base, as the workflow goes.</summary>
public sealed class IssueCommandTests
{
    private const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";
    private const string Event = "event.json";

    [Fact]
    public void APastedSpeechCanBeImported()
    {
        using TemporaryRepository repository = TemporaryRepository.WithoutSpeeches();
        repository.Write(Event, IssueBody.Event(IssueBody.Speech("在全县工作会议上的讲话\n\n同志们：\n\n今天我们召开全县工作会议，主要任务是总结去年工作，部署今年任务。\n\n一、总结去年\n\n去年成绩很好。\n\n二、部署今年\n\n今年要抓好落实。")));

        KbRun issue = repository.Kb("issue", "speech", Event, "--output", "pasted");
        KbRun import = repository.Kb("import", "pasted/issue-12.txt");

        Assert.Equal((0, 0), (issue.ExitCode, import.ExitCode));
        Assert.EndsWith("issue-12.txt", issue.Output.Trim(), StringComparison.Ordinal);
        Assert.True(File.Exists(repository.PathTo("seeds/issue-12.txt")));
        Assert.Contains("在全县工作会议上的讲话", repository.Read(Directory.GetFiles(repository.PathTo("input/speeches")).Select(path => Path.GetRelativePath(repository.Root, path)).Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void ACorrectionChangesTheWordsAndDeclaresThemAndTheSourceIsStillGivenBack()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Event, IssueBody.Event(IssueBody.Correction(Speech, "#q4f", "今天，我们召开理论学习中心组学习研讨会，", "今天，我们召开了理论学习中心组学习研讨会，", "原文漏“了”字: 见 #1")));

        KbRun correction = repository.Kb("issue", "correction", Event);
        KbRun check = repository.Kb("check", Speech);
        KbRun restore = repository.Kb("restore", Speech, "--output", "restored.txt");

        Assert.Equal((0, 0, 0), (correction.ExitCode, check.ExitCode, restore.ExitCode));
        Assert.Equal(File.ReadAllBytes(repository.PathTo("seeds/001_ee9bb8defc1988e1.txt")), File.ReadAllBytes(repository.PathTo("restored.txt")));
        string text = repository.Read(Speech);
        Assert.Contains("今天，我们召开了理论学习中心组学习研讨会", text, StringComparison.Ordinal);
        Assert.Contains("corrections:\n  - { at: q4f, from: 开理, to: 开了理, reason: \"原文漏“了”字: 见 #1\" }\n---\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ASecondCorrectionIsAddedToTheFirst()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Event, IssueBody.Event(IssueBody.Correction(Speech, "q4f", "今天的研讨，", "今日的研讨，")));
        repository.Kb("issue", "correction", Event);
        repository.Write(Event, IssueBody.Event(IssueBody.Correction(Speech, "q4f", "与大家交流。", "同大家交流。")));

        KbRun second = repository.Kb("issue", "correction", Event);

        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.Equal(2, repository.Read(Speech).Split("\n  - { at: q4f, ").Length - 1);
        Assert.Equal(0, repository.Kb("check", Speech).ExitCode);
    }

    [Theory]
    [InlineData(Speech, "q4f", "没有这句话", "别的")]
    [InlineData(Speech, "q4f", "作风", "工作作风")]
    [InlineData(Speech, "zzz", "今天", "今日")]
    [InlineData(Speech, "q4f", "今天的研讨，", "今天的研讨，")]
    [InlineData("input/speeches/none.md", "q4f", "今天", "今日")]
    [InlineData("input/../seeds/001_ee9bb8defc1988e1.txt", "q4f", "今天", "今日")]
    [InlineData("input/vocabulary/genres.yml", "q4f", "今天", "今日")]
    [InlineData(Speech, "q4f}\n", "今天", "今日")]
    [InlineData(Speech, "q4f", "今天的研讨，", "今天的\n研讨，")]
    public void WhatCannotBeMadeForSureIsRefusedAndNothingIsWritten(string path, string block, string old, string corrected)
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Event, IssueBody.Event(IssueBody.Correction(path, block, old, corrected)));
        SortedDictionary<string, string> before = repository.Files();

        KbRun run = repository.Kb("issue", "correction", Event);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(before, repository.Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"issue\":{\"number\":\"1; id\",\"body\":\"x\"}}")]
    [InlineData("{\"issue\":{\"number\":1,\"body\":null}}")]
    [InlineData("{\"issue\":{\"number\":1,\"body\":\"\\ud800\"}}")]
    public void AnEventOfNoIssueIsRefused(string json)
    {
        using TemporaryRepository repository = TemporaryRepository.WithoutSpeeches();
        repository.Write(Event, json);

        KbRun run = repository.Kb("issue", "speech", Event, "--output", "pasted");

        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(repository.PathTo("pasted")));
    }
}
