using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Checking;

/// <summary>A report for a terminal: a finding a line, as editors and build logs recognise it, then what it comes to.</summary>
internal static class TextReport
{
    public static string Print(CheckReport report)
    {
        var lines = report.Blocking.Select(static finding => finding.ToString()).ToList();
        if (report.Elsewhere.Count > 0)
        {
            lines.Add(FormattableString.Invariant($"In files that were not asked for, which stop nobody: {Counted(report.Elsewhere.Count, "finding", "findings")}."));
            lines.AddRange(report.Elsewhere.Select(static finding => "  " + finding));
        }

        Finding? first = report.Blocking.Concat(report.Elsewhere).FirstOrDefault();
        string explain = first is null ? "" : $" 'kb explain {first.Rule.Id}' tells more.";
        lines.Add($"{Counted(report.Speeches, "speech", "speeches")} checked, {Counted(report.Blocking.Count, "finding", "findings")}{Waived(report)}.{explain}");
        return string.Join('\n', lines) + "\n";
    }

    private static string Waived(CheckReport report) => report.Waived.Count == 0 ? "" : FormattableString.Invariant($", {report.Waived.Count} waived");

    private static string Counted(int number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");
}
