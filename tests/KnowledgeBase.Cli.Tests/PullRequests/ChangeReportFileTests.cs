using System.Text;
using KnowledgeBase.Cli.PullRequests;

namespace KnowledgeBase.Cli.Tests.PullRequests;

/// <summary>A report comes from a job that ran a stranger's code, so nothing in it is believed.</summary>
public sealed class ChangeReportFileTests
{
    private static readonly string s_good = ChangeReportFile.Write(SampleReport.Report);

    [Fact]
    public void WhatWasWrittenIsRead()
    {
        ChangeReport read = ChangeReportFile.Read(SampleReport.Bytes(SampleReport.Report));

        Assert.Equal(SampleReport.Report.Findings, read.Findings);
        Assert.Equal(SampleReport.Report.Speeches, read.Speeches);
        Assert.Equal((12, false, 1, 3), (read.PullRequest, read.Good, read.Touched, read.Elsewhere));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"format\": 1,", "\"format\": 1, \"extra\": 1,")]
    [InlineData("\"format\": 1,", "\"format\": 1, \"format\": 1,")]
    [InlineData("\"format\": 1,", "")]
    [InlineData("\"pullRequest\": 12", "\"pullRequest\": 0")]
    [InlineData("\"pullRequest\": 12", "\"pullRequest\": -12")]
    [InlineData("\"pullRequest\": 12", "\"pullRequest\": \"12\"")]
    [InlineData("\"pullRequest\": 12", "\"pullRequest\": 12.5")]
    [InlineData("\"pullRequest\": 12", "\"pullRequest\": 99999999999999999999")]
    [InlineData("\"touched\": 1", "\"touched\": 0")]
    [InlineData("\"elsewhere\": 3", "\"elsewhere\": -1")]
    [InlineData("\"good\": false", "\"good\": true")]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"<b>\"")]
    [InlineData("\"rule\": \"KB3001\"", "\"rule\": \"KB3001](https://evil.example)\"")]
    [InlineData("\"rule\": \"KB3001\"", "\"rule\": \"KB3001\\n\"")]
    [InlineData("\"line\": 4", "\"line\": 0")]
    [InlineData("\"column\": 2", "\"column\": 2147483647")]
    [InlineData("\"message\": \"Theme", "\"message\": null, \"other\": \"Theme")]
    [InlineData("\"path\": \"input/speeches/a.md\"", "\"path\": \"input/../../etc/passwd\"")]
    [InlineData("\"path\": \"input/speeches/a.md\"", "\"path\": \"/etc/passwd\"")]
    [InlineData("\"path\": \"input/speeches/a.md\"", "\"path\": \"https://evil.example/input/\"")]
    [InlineData("\"path\": \"input/speeches/a.md\"", "\"path\": \"input/\\u202egpj.md\"")]
    [InlineData("\"path\": \"input/speeches/a.md\"", "\"path\": \"input/a\\nb.md\"")]
    [InlineData("\"path\": \"input/speeches/a.md\"", "\"path\": \"input\\\\a.md\"")]
    [InlineData("\"fidelity\": \"restored\"", "\"fidelity\": \"@everyone\"")]
    [InlineData("\"fidelity\": \"restored\"", "\"fidelity\": \"removed\"")]
    [InlineData("\"seed\": \"seeds/", "\"seed\": \"secrets/")]
    [InlineData(SampleReport.Sha256, "zz")]
    [InlineData("\"findings\": [", "\"findings\": [null,")]
    [InlineData("\"speeches\": [", "\"speeches\": [[],")]
    [InlineData("{", "[{")]
    public void AnythingThatNoWriterWritesIsRefused(string good, string bad)
    {
        Assert.Contains(good, s_good, StringComparison.Ordinal);
        byte[] hostile = Encoding.UTF8.GetBytes(s_good.Replace(good, bad, StringComparison.Ordinal));

        InvalidDataException refusal = Assert.Throws<InvalidDataException>(() => ChangeReportFile.Read(hostile));

        Assert.DoesNotContain("evil", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALongListALongMessageAndAHugeFileAreRefused()
    {
        ChangeReport many = SampleReport.Report with { Touched = 9_999, Findings = [.. Enumerable.Repeat(SampleReport.Finding, ChangeReport.MostFindings + 1)] };
        ChangeReport speeches = SampleReport.Report with { Speeches = [.. Enumerable.Repeat(SampleReport.Speech, ChangeReport.MostSpeeches + 1)] };
        ChangeReport longMessage = SampleReport.Report with { Findings = [SampleReport.Finding with { Message = new string('长', ReportedFinding.LongestMessage + 1) }] };
        ChangeReport longPath = SampleReport.Report with { Findings = [SampleReport.Finding with { Path = "input/" + new string('a', 400) }] };

        Assert.All([many, speeches, longMessage, longPath], report => Assert.Throws<InvalidDataException>(() => ChangeReportFile.Read(SampleReport.Bytes(report))));
        Assert.Throws<InvalidDataException>(() => ChangeReportFile.Read(new byte[ChangeReportFile.MostBytes + 1]));
    }

    [Fact]
    public void DeepNestingAndBrokenTextAreRefusedAndNotCrashedOn()
    {
        byte[] deep = Encoding.UTF8.GetBytes(new string('[', 200_000));
        byte[] notUtf8 = [.. Encoding.UTF8.GetBytes(s_good[..20]), 0xFF, 0xFE];

        Assert.All([deep, notUtf8, []], bytes => Assert.Throws<InvalidDataException>(() => ChangeReportFile.Read(bytes)));
    }
}
