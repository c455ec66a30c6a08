using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Rules;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Cli.PullRequests;

/// <summary>The one comment on a pull request: Chinese first, then English; what the report says stands in it as data only.</summary>
internal static partial class CommentWriter
{
    /// <summary>The first line, by which the comment is found again.</summary>
    public const string Marker = "<!-- kb-check -->";

    /// <summary>Rows of a table; the run's summary has the rest.</summary>
    public const int MostRows = 30;

    // GitHub takes 65,536 characters. A row of a long name in a long path has 9,000 at most, because each sign of it is escaped twice.
    private const int SpeechesEnd = 20_000;
    private const int FindingsEnd = 50_000;

    public static string Write(ChangeReport report, CommentPlace place)
    {
        var comment = new StringBuilder(Marker + "\n");
        comment.Append(report.Good ? "### ✅ 检查通过 · Check passed\n\n" : "### ❌ 有须改正的错误 · Errors to put right\n\n");
        comment.Append(FormattableString.Invariant(
            $"本次改动涉及的文件有 {report.Touched} 条发现；其他文件有 {report.Elsewhere} 条，只作提示，不拦合并。\n{report.Touched} findings in what this change touches; {report.Elsewhere} elsewhere, which stop nobody.\n"));
        Speeches(comment, report, place);
        Findings(comment, report, place);
        comment.Append(FormattableString.Invariant(
            $"\n[预览页面与前后截图 · Pages to preview, pictures before and after]({place.Preview}) — [检查记录 · Log and all findings]({place.Run}) — 提交 commit {place.Head[..8]}\n"));
        return comment.ToString();
    }

    private static void Speeches(StringBuilder comment, ChangeReport report, CommentPlace place)
    {
        if (report.Speeches.Count == 0)
        {
            return;
        }

        comment.Append("\n| 讲话 speech | 原件还原 source given back | 预览中的页面 page in the preview |\n| --- | --- | --- |\n");
        int shown = 0;
        foreach (ChangedSpeech speech in report.Speeches.Take(MostRows).TakeWhile(_ => comment.Length < SpeechesEnd))
        {
            string name = speech.Fidelity == "removed" ? CommentText.Code(speech.Path) : $"[{CommentText.Code(speech.Path)}]({place.FileAt(speech.Path)})";
            comment.Append(FormattableString.Invariant($"| {name} | {Fidelity(speech)} | {Page(speech)} |\n"));
            shown++;
        }

        Rest(comment, report.Speeches.Count - shown);
    }

    private static void Findings(StringBuilder comment, ChangeReport report, CommentPlace place)
    {
        if (report.Findings.Count == 0)
        {
            return;
        }

        comment.Append("\n| 位置 place | 规则 rule | 发现 finding |\n| --- | --- | --- |\n");
        int shown = 0;
        foreach (ReportedFinding finding in report.Findings.Take(MostRows).TakeWhile(_ => comment.Length < FindingsEnd))
        {
            string where = CommentText.Code(FormattableString.Invariant($"{finding.Path}:{finding.Line}:{finding.Column}"));
            comment.Append(FormattableString.Invariant(
                $"| [{where}]({place.FileAt(finding.Path, finding.Line)}) | {Severity(finding.Severity)} {RuleLink(finding.Rule, place)} | {CommentText.Code(finding.Message)} |\n"));
            shown++;
        }

        Rest(comment, report.Touched - shown);
    }

    private static void Rest(StringBuilder comment, int count)
    {
        if (count > 0)
        {
            comment.Append(FormattableString.Invariant($"\n另有 {count} 条，见检查记录。{count} more are in the log.\n"));
        }
    }

    private static string Fidelity(ChangedSpeech speech) => speech.Fidelity switch
    {
        "restored" => $"✅ 逐字节相同 byte for byte, SHA-256 {speech.Sha256[..12]}…",
        "differs" => "❌ 与原件不同 differs",
        "removed" => "已移除 removed",
        _ => "❌ 文件有错，无法核对 cannot be read",
    };

    private static string Page(ChangedSpeech speech) =>
        speech.Fidelity != "removed" && SpeechFile().Match(speech.Path) is { Success: true } file ? CommentText.Code("site/" + SitePaths.Speech(file.Groups["slug"].Value).Value) : "–";

    private static string Severity(string severity) => severity switch { "error" => "❌", "warning" => "⚠️", _ => "ℹ️" };

    // The page of a rule on the branch that the comment's own code is from; a rule that this pull request brings has none there.
    private static string RuleLink(string id, CommentPlace place) =>
        RuleTable.All.Any(rule => rule.Id == id) ? $"[{id}]({place.Repository}/blob/HEAD/src/KnowledgeBase.Rules/Pages/{id}.md)" : id;

    [GeneratedRegex(@"^input/speeches/(?<slug>[a-z0-9]+(-[a-z0-9]+)*)\.md\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpeechFile();
}
