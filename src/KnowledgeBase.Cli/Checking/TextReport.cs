using System.Text;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Checking;

/// <summary>
/// A report for people: a finding a line, as editors and build logs recognise it, then what it comes to. Many notes are counted instead of
/// shown, so that nobody has to look for an error among them; so is most of what stands in files that nobody asked for.
/// </summary>
internal static class TextReport
{
    /// <summary>Notes that are shown each.</summary>
    public const int MostNotes = 20;

    /// <summary>Findings that are shown of files that were not asked for.</summary>
    public const int MostElsewhere = 20;

    public static string Print(CheckReport report, TextForm form)
    {
        var output = new StringBuilder();
        Finding[] notes = [.. report.Blocking.Where(IsNote)];
        bool countNotes = !form.AllNotes && notes.Length > MostNotes;
        foreach (Finding finding in report.Blocking.Where(finding => !countNotes || !IsNote(finding)))
        {
            output.Append(Line(finding, form.Ink)).Append('\n');
            if (form.ShowSource && report.Files.TryGetValue(finding.Path, out TextFile? file))
            {
                output.Append(SourceExcerpt.Of(file.Text, finding.Span, form.Width, form.Ink));
            }
        }

        if (countNotes)
        {
            output.Append(FormattableString.Invariant($"Notes, which stop nobody: {notes.Length}. '--notes' shows each.\n")).Append(Counted(notes));
        }

        AppendElsewhere(output, report, form.Ink);
        output.Append(Summary(report)).Append('\n');
        return output.ToString();
    }

    private static void AppendElsewhere(StringBuilder output, CheckReport report, Ink ink)
    {
        if (report.Elsewhere.Count == 0)
        {
            return;
        }

        output.Append(FormattableString.Invariant($"In files that were not asked for, which stop nobody: {NumberOf(report.Elsewhere.Count, "finding", "findings")}.\n"));
        Finding[] ordered = [.. report.Elsewhere.OrderByDescending(static finding => finding.Rule.Severity)];
        int shown = Math.Min(MostElsewhere, ordered.Count(static finding => !IsNote(finding)));
        foreach (Finding finding in ordered[..shown])
        {
            output.Append("  ").Append(Line(finding, ink)).Append('\n');
        }

        if (ordered.Length > shown)
        {
            output.Append(shown == 0 ? "" : FormattableString.Invariant($"  and {ordered.Length - shown} more:\n")).Append(Counted(ordered[shown..]));
        }
    }

    // A line for each rule, what was found most often first.
    private static string Counted(IEnumerable<Finding> findings) =>
        string.Concat(findings
            .GroupBy(static finding => finding.Rule)
            .OrderByDescending(static rule => rule.Count())
            .ThenBy(static rule => rule.Key.Id, StringComparer.Ordinal)
            .Select(static rule => FormattableString.Invariant($"  {rule.Count(),5}  {rule.Key.Id}  {rule.Key.Title}\n")));

    private static string Line(Finding finding, Ink ink)
    {
        string line = VisibleText.Of(finding.ToString());
        string severity = $": {SeverityOf(finding)} {finding.Rule.Id}: ";
        int at = line.IndexOf(severity, StringComparison.Ordinal);
        return !ink.IsColoured || at < 0
            ? line
            : $"{ink.Bold(line[..at])}: {Paint(finding, ink)}: {line[(at + severity.Length)..]}";
    }

    private static string Paint(Finding finding, Ink ink)
    {
        string text = $"{SeverityOf(finding)} {finding.Rule.Id}";
        return finding.Rule.Severity switch
        {
            Severity.Error => ink.Red(text),
            Severity.Warning => ink.Yellow(text),
            _ => ink.Blue(text),
        };
    }

    private static string SeverityOf(Finding finding) => finding.Rule.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Summary(CheckReport report)
    {
        string found = string.Join(", ", Counts(report).DefaultIfEmpty("0 findings"));
        string waived = report.Waived.Count == 0 ? "" : FormattableString.Invariant($", {report.Waived.Count} waived");
        Finding? worst = report.Blocking.Concat(report.Elsewhere).OrderByDescending(static finding => finding.Rule.Severity).FirstOrDefault();
        string explain = worst is null ? "" : $" 'kb explain {worst.Rule.Id}' tells more.";
        string advice = report.Blocking.Any(static finding => finding.Rule.Severity == Severity.Warning) && report.IsGood
            ? "\nNo error. Put right what a warning is right about; 'kb check --format waivers FILE' prints what to paste for the rest."
            : "";
        return $"{NumberOf(report.Speeches, "speech", "speeches")} checked, {found}{waived}.{explain}{advice}";
    }

    private static IEnumerable<string> Counts(CheckReport report)
    {
        (Severity Severity, string One, string Many)[] names = [(Severity.Error, "error", "errors"), (Severity.Warning, "warning", "warnings"), (Severity.Note, "note", "notes")];
        return names
            .Select(name => (Number: report.Blocking.Count(finding => finding.Rule.Severity == name.Severity), name.One, name.Many))
            .Where(static count => count.Number > 0)
            .Select(static count => NumberOf(count.Number, count.One, count.Many));
    }

    private static bool IsNote(Finding finding) => finding.Rule.Severity == Severity.Note;

    private static string NumberOf(int number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");
}
