using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Tests.Checking;

public sealed class GitHubReportTests
{
    private static readonly TextFile s_touched = new("input/speeches/touched.md", new string('甲', 15) + new string('乙', 15) + new string('丙', 15));
    private static readonly TextFile s_other = s_touched with { Path = "input/speeches/other.md" };

    [Fact]
    public void ErrorsComeFirstThenWhatTheChangeTouchesAndTenOfALevel()
    {
        string[] commands = [.. GitHubReport.Print(Report(s_other, s_touched)).Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal))];

        Assert.Equal(["error", "warning", "notice"], commands.Select(line => line[2..line.IndexOf(' ', StringComparison.Ordinal)]).Distinct());
        Assert.Equal(3 * GitHubReport.MostOfALevel, commands.Length);
        Assert.All(commands, line => Assert.Contains("file=input/speeches/touched.md,", line, StringComparison.Ordinal));
    }

    [Fact]
    public void TheSummaryHasEveryFindingInTheSameOrder()
    {
        string[] rows = [.. GitHubReport.Summary(Report(s_other, s_touched)).Split('\n').Where(line => line.StartsWith("| input", StringComparison.Ordinal))];

        Assert.Equal(90, rows.Length);
        Assert.All(rows[..15], row => Assert.StartsWith("| input/speeches/touched.md:1:", row, StringComparison.Ordinal));
        Assert.All(rows[..30], row => Assert.Contains("| error KB1001 |", row, StringComparison.Ordinal));
    }

    [Fact]
    public void ASummaryThatGitHubWouldRefuseIsCutAndCounted()
    {
        var large = new TextFile("input/speeches/large.md", new string('甲', GitHubReport.MostRows + 7));

        string summary = GitHubReport.Summary(Report(large));

        Assert.Equal(GitHubReport.MostRows, summary.Split('\n').Count(line => line.StartsWith("| input", StringComparison.Ordinal)));
        Assert.EndsWith("\nand 7 more: KB1001 7.\n", summary, StringComparison.Ordinal);
    }

    private static CheckReport Report(params TextFile[] files)
    {
        Finding[] findings = [.. files.SelectMany(file => SmallReport.At(file, "丙", Severity.Note).Concat(SmallReport.At(file, "乙", Severity.Warning)).Concat(SmallReport.At(file, "甲", Severity.Error)))];
        return CheckReport.Of(files, new ContentCheck(findings, []), path => path == s_touched.Path);
    }
}
