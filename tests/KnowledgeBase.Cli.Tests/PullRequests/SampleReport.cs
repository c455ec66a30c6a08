using System.Text;
using KnowledgeBase.Cli.PullRequests;

namespace KnowledgeBase.Cli.Tests.PullRequests;

/// <summary>A report as the job that checks a pull request writes it, and the place that its comment may link to.</summary>
internal static class SampleReport
{
    public const string Sha256 = "6df8c40f9bbba4dca5cef46917d59bee2f94253fa093270755a866b1dc6ee54c";

    public static ReportedFinding Finding { get; } = new("error", "KB3001", "input/speeches/a.md", 4, 2, "Theme 'x' is not in themes.yml.");

    public static ChangedSpeech Speech { get; } = new("input/speeches/a.md", "seeds/甲.txt", Sha256, "restored");

    public static ChangeReport Report { get; } = new(ChangeReport.CurrentFormat, 12, false, 1, 3, [Finding], [Speech]);

    public static CommentPlace Place { get; } = CommentPlace.Of(
        "https://github.com/o/r", new string('a', 40), "https://github.com/o/r/actions/runs/7", "https://github.com/o/r/actions/runs/7/artifacts/8");

    public static byte[] Bytes(ChangeReport report) => Encoding.UTF8.GetBytes(ChangeReportFile.Write(report));
}
