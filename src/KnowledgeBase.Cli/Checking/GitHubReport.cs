using System.Text;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Checking;

/// <summary>
/// A report as workflow commands, which GitHub shows beside the lines of a pull request. GitHub takes ten of a level from a step and drops
/// the rest without a word, so the rest goes into the step's summary.
/// </summary>
internal static class GitHubReport
{
    /// <summary>Annotations that GitHub shows of each level.</summary>
    public const int MostOfALevel = 10;

    /// <summary>Rows of the summary. GitHub takes a mebibyte of it or nothing; a row is some hundred bytes.</summary>
    public const int MostRows = 500;

    /// <summary>A command for each annotation, then what it comes to.</summary>
    public static string Print(CheckReport report)
    {
        var output = new StringBuilder();
        Finding[] shown = [.. Shown(report)];
        foreach (Finding finding in shown)
        {
            SourceSpan span = finding.Span;
            output.Append(FormattableString.Invariant(
                $"::{Level(finding.Rule.Severity)} file={Property(finding.Path)},line={span.StartLine},endLine={span.EndLine},col={span.StartColumn},endColumn={span.EndColumn},title={Property($"{finding.Rule.Id}: {finding.Rule.Title}")}::{Data(finding.Message)}\n"));
        }

        int rest = report.All.Count() - shown.Length;
        output.Append(FormattableString.Invariant($"{report.Speeches} speeches checked, {report.Blocking.Count} findings in this change, {report.Elsewhere.Count} elsewhere, {report.Waived.Count} waived"));
        return output.Append(rest > 0 ? FormattableString.Invariant($"; {rest} of them are in the summary only.\n") : ".\n").ToString();
    }

    /// <summary>The same as Markdown for the step's summary: a table with every finding, or the first of very many and a count of the others.</summary>
    public static string Summary(CheckReport report)
    {
        var output = new StringBuilder(FormattableString.Invariant($"### kb check: {report.Blocking.Count} findings in this change, {report.Elsewhere.Count} elsewhere, {report.Waived.Count} waived\n"));
        Finding[] ordered = [.. InOrder(report)];
        if (ordered.Length > 0)
        {
            output.Append("\n| place | rule | finding |\n| --- | --- | --- |\n");
        }

        foreach (Finding finding in ordered.Take(MostRows))
        {
            output.Append(FormattableString.Invariant($"| {Cell(finding.Path)}:{finding.Span.StartLine}:{finding.Span.StartColumn} | {Level(finding.Rule.Severity)} {finding.Rule.Id} | {Cell(finding.Message)} |\n"));
        }

        if (ordered.Length > MostRows)
        {
            output.Append(FormattableString.Invariant($"\nand {ordered.Length - MostRows} more: "));
            output.AppendJoin(", ", ordered.Skip(MostRows).GroupBy(static finding => finding.Rule.Id, StringComparer.Ordinal).Select(static rule => FormattableString.Invariant($"{rule.Key} {rule.Count()}")));
            output.Append(".\n");
        }

        return output.ToString();
    }

    private static IEnumerable<Finding> Shown(CheckReport report) =>
        InOrder(report).GroupBy(static finding => finding.Rule.Severity).SelectMany(static level => level.Take(MostOfALevel));

    // Errors come first, and of a level what this change did before what was there already.
    private static IEnumerable<Finding> InOrder(CheckReport report) => report.Blocking.Concat(report.Elsewhere).OrderByDescending(static finding => finding.Rule.Severity);

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    // A finding quotes content, which must not become Markdown or HTML of the summary.
    private static string Cell(string text)
    {
        var cell = new StringBuilder();
        foreach (char c in text)
        {
            _ = c switch
            {
                '\n' or '\r' => cell.Append(' '),
                '\\' or '|' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '!' or '~' or '&' or '@' => cell.Append('\\').Append(c),
                _ => cell.Append(c),
            };
        }

        return cell.ToString();
    }
}
