using System.Text.Json;
using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Tests.Checking;

public sealed class WaiverReportTests
{
    private static readonly TextFile s_speech = new(SmallReport.Path, "---\ntitle: \"王某: 讲话\"\n---\n\n王某说：“好”。 {#tzc}\n\n# 王某和王某 {#k3f}\n");

    [Fact]
    public void AnEntryHasAllButReasonAndReviewer()
    {
        string printed = WaiverReport.Print(SmallReport.Of(s_speech, SmallReport.At(s_speech, "王某", Severity.Warning)));

        string id = SmallReport.Rule(Severity.Warning).Id;
        string[] places = ["title", "tzc", "k3f"];
        Assert.Equal(
            "# For input/waivers.yml, below the line 'waivers:'. Put right what is a mistake; write a reason and who reviewed it for the rest.\n"
            + string.Concat(places.Select(at => $"  - rule: {id}\n    file: {SmallReport.Path}\n    at: {at}\n    text: 王某\n    reason:\n    reviewer:\n")),
            printed);
    }

    [Fact]
    public void WhatIsPrintedWaivesWhatWasFound()
    {
        IReadOnlyList<Finding> findings = [.. SmallReport.At(s_speech, "：“好”", Severity.Note), .. SmallReport.At(s_speech, "\"王某", Severity.Warning), .. SmallReport.At(s_speech, "# 王", Severity.Warning)];
        string printed = WaiverReport.Print(SmallReport.Of(s_speech, findings));
        TextFile waivers = new(WaiverReader.Path, "waivers:\n" + printed.Replace("reason:", "reason: 原文如此", StringComparison.Ordinal).Replace("reviewer:", "reviewer: 编辑组", StringComparison.Ordinal));

        ContentCheck check = WaiverApplication.Apply(findings, [s_speech, waivers], [SmallReport.Rule(Severity.Warning)]);

        Assert.Empty(check.Findings);
        Assert.Equal(3, check.Waived.Count);
    }

    [Fact]
    public void PastingAloneWaivesNothing()
    {
        IReadOnlyList<Finding> findings = SmallReport.At(s_speech, "好", Severity.Note);
        TextFile waivers = new(WaiverReader.Path, "waivers:\n" + WaiverReport.Print(SmallReport.Of(s_speech, findings)));

        ContentCheck check = WaiverApplication.Apply(findings, [s_speech, waivers], [SmallReport.Rule(Severity.Note)]);

        Assert.Empty(check.Waived);
        Assert.Equal(["KB2003", "KB2003"], check.Findings.Where(finding => finding.Path == WaiverReader.Path).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void ErrorsHaveNoEntry()
    {
        string printed = WaiverReport.Print(SmallReport.Of(s_speech, SmallReport.At(s_speech, "好", Severity.Error)));

        Assert.All(printed.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("#", line, StringComparison.Ordinal));
        Assert.Contains("errors, which no one can waive", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void AWholeParagraphIsNamedByItsAddressAlone()
    {
        TextFile file = new(SmallReport.Path, $"---\ntitle: 甲\n---\n\n{new string('字', 300)} {{#tzc}}\n");

        string printed = WaiverReport.Print(SmallReport.Of(file, SmallReport.At(file, new string('字', 300), Severity.Note)));

        Assert.Contains("    at: tzc\n    reason:\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportsSayWhatIsWaivedAndWhy()
    {
        CheckReport report = SmallReport.Of(s_speech, [], SmallReport.Waived(SmallReport.At(s_speech, "好", Severity.Warning)[0]));

        using JsonDocument json = JsonDocument.Parse(JsonReport.Print(report));
        using JsonDocument sarif = JsonDocument.Parse(SarifReport.Print(report));

        Assert.Equal("1 speech checked, 0 findings, 1 waived.\n", TextReport.Print(report, TextForm.Plain));
        Assert.Contains("1 waived", GitHubReport.Print(report), StringComparison.Ordinal);
        JsonElement waived = Assert.Single(json.RootElement.GetProperty("waived").EnumerateArray());
        Assert.Equal(("已公开", "编辑组", 5), (waived.GetProperty("reason").GetString(), waived.GetProperty("reviewer").GetString(), waived.GetProperty("line").GetInt32()));
        Assert.Empty(json.RootElement.GetProperty("findings").EnumerateArray());
        JsonElement result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        JsonElement suppression = Assert.Single(result.GetProperty("suppressions").EnumerateArray());
        Assert.Equal(("external", "accepted", "已公开 (编辑组)"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("status").GetString(), suppression.GetProperty("justification").GetString()));
    }

    [Fact]
    public void ChangedWaiversDoNotAskForEverySpeech()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";
        repository.Write(Speech, repository.Read(Speech).Replace("\noccasion:", "\nthemes: [作风建没]\noccasion:", StringComparison.Ordinal));

        Assert.Equal(0, repository.Kb("check", WaiverReader.Path).ExitCode);
    }

    [Fact]
    public void AWaiverOfAnErrorMakesTheCheckFail()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(WaiverReader.Path, "waivers:\n  - { rule: KB6001, file: input/speeches/001-ee9bb8defc1988e1.md, reason: 不要紧, reviewer: 甲 }\n");

        KbRun run = repository.Kb("check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("input/waivers.yml(2,13): error KB6602: ", run.Errors, StringComparison.Ordinal);
    }
}
