using System.Text.RegularExpressions;
using KnowledgeBase.Cli.PullRequests;

namespace KnowledgeBase.Cli.Tests.PullRequests;

public sealed partial class CommentWriterTests
{
    [Theory]
    [InlineData("@everyone see https://evil.example and #1")]
    [InlineData("</code><img src=x onerror=alert(1)>")]
    [InlineData("| x | y |\n\n# Heading")]
    [InlineData("``` ` [a](javascript:b) ![c](d) \\| \\")]
    [InlineData("<!-- kb-check --> :smile: &lt;b&gt; www.evil.example a@b.example")]
    public void AMessageIsTextAndNothingElse(string message)
    {
        ChangeReport report = SampleReport.Report with { Findings = [SampleReport.Finding with { Message = message }] };

        string cell = CommentWriter.Write(report, SampleReport.Place).Split('\n').Single(static line => line.Contains("KB3001", StringComparison.Ordinal)).Split(" | ")[2];

        // What is left between the two tags has no sign at all that a parser could take for its own.
        Match code = OneCode().Match(cell);
        Assert.True(code.Success, cell);
        Assert.Equal(KnowledgeBase.Cli.Terminal.VisibleText.Of(message), System.Net.WebUtility.HtmlDecode(code.Groups["text"].Value));
    }

    [Fact]
    public void LinksLeadToTheRepositoryAtTheCommitThatWasChecked()
    {
        ChangeReport report = SampleReport.Report with { Speeches = [SampleReport.Speech with { Path = "input/speeches/讲话 (1)*'!.md" }] };

        string comment = CommentWriter.Write(report, SampleReport.Place);

        string[] links = [.. Link().Matches(comment).Select(static link => link.Groups["address"].Value)];
        Assert.Equal(5, links.Length);
        Assert.All(links, static link => Assert.Matches(@"^https://github\.com/o/r/[A-Za-z0-9/._%#=?-]+\z", link));
        Assert.Contains("%E8%AE%B2%E8%AF%9D%20%281%29%2A%27%21.md", links[0], StringComparison.Ordinal);
        Assert.EndsWith("blob/" + new string('a', 40) + "/input/speeches/a.md?plain=1#L4", links[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ASpeechThatDoesNotGiveItsSourceBackIsSaidToDiffer()
    {
        ChangeReport report = SampleReport.Report with
        {
            Speeches = [SampleReport.Speech, SampleReport.Speech with { Fidelity = "differs" }, new ChangedSpeech("input/speeches/b.md", "", "", "removed")],
        };

        string[] rows = CommentWriter.Write(report, SampleReport.Place).Split('\n');

        Assert.Contains(rows, static row => row.Contains("✅ 逐字节相同 byte for byte, SHA-256 6df8c40f9bbb…", StringComparison.Ordinal) && row.Contains("site&#47;speeches&#47;a&#46;html", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.Contains("❌ 与原件不同", StringComparison.Ordinal));
        Assert.Contains(rows, static row => row.Contains("已移除 removed", StringComparison.Ordinal) && !row.Contains("](", StringComparison.Ordinal));
    }

    [Fact]
    public void TheLongestReportStillFitsIntoAComment()
    {
        string path = "input/speeches/" + string.Concat(Enumerable.Repeat("讲&", 190)) + ".md";
        ReportedFinding finding = SampleReport.Finding with { Path = path, Message = new string('@', ReportedFinding.LongestMessage) };
        ChangeReport report = SampleReport.Report with
        {
            Touched = 5_000,
            Findings = [.. Enumerable.Repeat(finding, ChangeReport.MostFindings)],
            Speeches = [.. Enumerable.Repeat(SampleReport.Speech with { Path = path }, ChangeReport.MostSpeeches)],
        };

        string comment = CommentWriter.Write(ChangeReportFile.Read(SampleReport.Bytes(report)), SampleReport.Place);

        Assert.InRange(comment.Length, 10_000, 65_536);
        Assert.Matches(@"\d+ more are in the log", comment);
    }

    [Fact]
    public void NothingTouchedMakesNoTable()
    {
        ChangeReport report = SampleReport.Report with { Good = true, Touched = 0, Findings = [], Speeches = [] };

        string comment = CommentWriter.Write(report, SampleReport.Place);

        Assert.StartsWith(CommentWriter.Marker + "\n### ✅", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("|", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://github.com/o/r)", "a", "/actions/runs/7", "/actions/runs/7")]
    [InlineData("javascript:alert(1)", "a", "/actions/runs/7", "/actions/runs/7")]
    [InlineData("https://github.com/o/r", "A", "/actions/runs/7", "/actions/runs/7")]
    [InlineData("https://github.com/o/r", "a", "@evil.example", "/actions/runs/7")]
    [InlineData("https://github.com/o/r", "a", "/actions/runs/7", "/x](y)")]
    public void APlaceThatIsNoneIsRefused(string repository, string digit, string run, string preview) =>
        Assert.Throws<UserFaultException>(() => CommentPlace.Of(repository, new string(digit[0], 40), repository + run, repository + preview));

    [GeneratedRegex(@"^<code>(?<text>(?:[^\x00-\x1F!-/:-@\[-`{-\x7F]|&#\d+;)*)</code> \|$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneCode();

    [GeneratedRegex(@"\]\((?<address>[^()]*)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
