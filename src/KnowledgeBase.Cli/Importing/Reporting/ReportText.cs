using System.Globalization;
using System.Text;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Cli.Importing.Reporting;

/// <summary>What an import tells of one document in plain text, for a reviewer who reads Chinese.</summary>
internal static class ReportText
{
    private const int MostHeadings = 40;
    private const int LongestHeading = 40;
    private const int MostRemovals = 12;

    /// <summary>What became of it, and how much of it was kept or what is to be done; one line but for a message that has more.</summary>
    public static string Line(ImportOutcome outcome)
    {
        bool isNamedBySpeech = outcome.Kind is OutcomeKind.Written or OutcomeKind.Unchanged or OutcomeKind.Replaced or OutcomeKind.Merged or OutcomeKind.Differs;
        string state = $"{(isNamedBySpeech ? outcome.Speech : outcome.File)}  {Words.Of(outcome)}";
        if (outcome.Message is { } message)
        {
            return $"{state}: {message.TrimEnd('\n')}";
        }

        ImportReport report = outcome.Report!;
        string questions = report.Questions.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"，请看 {report.Questions.Count} 处") : "";
        return $"{state}  {report.Title}（留 {Share(report)}{questions}）";
    }

    /// <summary>All there is to tell, over several lines.</summary>
    /// <param name="withNextStep">False where questions follow, and the next steps after them.</param>
    public static string Whole(ImportOutcome outcome, bool withNextStep)
    {
        if (outcome.Report is not { } report || outcome.Message is not null)
        {
            return Line(outcome);
        }

        var text = new StringBuilder($"{outcome.Speech}  {Words.Of(outcome)}\n");
        Field(text, "题名", $"{report.Title}（{Words.TitleSource(report.TitleSource)}）");
        Field(text, "文本", string.Create(CultureInfo.InvariantCulture, $"{EncodingOf(report)}，{report.Characters} 字符（空白不计）：留 {Share(report)}，移 {report.Characters - report.Kept}；正文 {report.Blocks} 块{(report.Reading is { } reading ? $"；读取结果存于 {reading}" : "")}"));
        AppendRemovals(text, report);
        foreach (ReportedFact fact in report.Facts.Where(fact => fact.Value is not null))
        {
            Field(text, fact.Name, fact.Evidence is null ? fact.Value! : $"{fact.Value}（{fact.Evidence}）");
        }

        string[] unknown = [.. report.Facts.Where(fact => fact.Value is null).Select(fact => fact.Name)];
        if (unknown.Length > 0)
        {
            Field(text, "未知", string.Join("、", unknown));
        }

        AppendOutline(text, report);
        foreach (ReportedGap gap in report.Gaps)
        {
            string length = gap.Length is { } characters ? string.Create(CultureInfo.InvariantCulture, $"，{characters}字") : "";
            Field(text, "缺文", gap.Reason + length + (gap.Headings.Count > 0 ? "：" + string.Join("；", gap.Headings) : ""));
        }

        AppendQuestions(text, report);
        if (outcome.Changes is { } changes)
        {
            text.Append(changes);
        }

        if (withNextStep)
        {
            Field(text, "下一步", $"对照 {outcome.Seed} 校读 {outcome.Speech}{(unknown.Length > 0 ? "，补上确知的各项" : "")}，再运行 kb check {outcome.Speech}；kb serve --open 看网页");
        }

        return text.ToString().TrimEnd('\n');
    }

    // A Word file is a ZIP archive, and nobody who wrote one knows.
    private static string EncodingOf(ImportReport report) => report.Encoding == SeedEncodings.Zip ? "Word 文件" : report.Encoding;

    /// <summary>What somebody should look at, numbered; empty when there is nothing.</summary>
    public static string Questions(ImportOutcome outcome)
    {
        var text = new StringBuilder($"{outcome.Speech}\n");
        AppendQuestions(text, outcome.Report!);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>How much of the document's visible characters the speech has: 97.2%. Rounded down, so that only all is 100%.</summary>
    public static string Share(ImportReport report)
    {
        double share = report.Characters == 0 ? 0 : Math.Floor(1000.0 * report.Kept / report.Characters) / 10;
        return share.ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }

    private static void AppendRemovals(StringBuilder text, ImportReport report)
    {
        List<ReportedRemoval> words = [.. report.Removals.Where(removal => removal.NonBlank > 0)];
        foreach (ReportedRemoval removal in words.Take(MostRemovals))
        {
            Field(text, "移除", string.Create(CultureInfo.InvariantCulture, $"{removal.Rule} ×{removal.Places}，{removal.NonBlank} 字符：{removal.Reason}"));
        }

        if (words.Count > MostRemovals)
        {
            Field(text, "", string.Create(CultureInfo.InvariantCulture, $"… 另有 {words.Count - MostRemovals} 条规则，见文件头的 removed"));
        }

        string[] blanks = [.. report.Removals.Where(removal => removal.NonBlank == 0).Select(removal => string.Create(CultureInfo.InvariantCulture, $"{removal.Reason} ×{removal.Places}"))];
        if (blanks.Length > 0)
        {
            Field(text, "排版", string.Join("；", blanks));
        }
    }

    private static void AppendOutline(StringBuilder text, ImportReport report)
    {
        string label = "提纲";
        foreach (ReportedHeading heading in report.Outline.Take(MostHeadings))
        {
            string note = (heading.IsDoubtful ? "〔存疑〕" : "") + (heading.IsMissing ? "〔缺文〕" : "");
            Field(text, label, new string(' ', 2 * (heading.Level - 1)) + heading.Marker + Shortened(heading.Title) + note);
            label = "";
        }

        if (report.Outline.Count > MostHeadings)
        {
            Field(text, "", string.Create(CultureInfo.InvariantCulture, $"… 另有 {report.Outline.Count - MostHeadings} 条"));
        }
        else if (report.Outline.Count == 0)
        {
            Field(text, label, "没有找到标题");
        }
    }

    private static void AppendQuestions(StringBuilder text, ImportReport report)
    {
        for (int i = 0; i < report.Questions.Count; i++)
        {
            Field(text, i == 0 ? "请看" : "", string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {report.Questions[i]}"));
        }
    }

    // Labels have up to three characters, each two columns wide.
    private static void Field(StringBuilder text, string label, string value) =>
        text.Append("  ").Append(label).Append(' ', 8 - (2 * label.Length)).Append(value).Append('\n');

    private static string Shortened(string title)
    {
        var elements = new StringInfo(title);
        return elements.LengthInTextElements > LongestHeading ? elements.SubstringByTextElements(0, LongestHeading) + "…" : title;
    }
}
