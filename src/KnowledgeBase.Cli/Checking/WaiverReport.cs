using System.Text;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.PersonalData;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Checking;

/// <summary>
/// A report as entries for <c>input/waivers.yml</c>: all that is advice in the files that were asked for. Reason and reviewer are left
/// empty, and an empty one is an error, so that nothing is waived by pasting alone.
/// </summary>
internal static class WaiverReport
{
    // A longer stretch is a paragraph rather than some words; its address says as much.
    private const int LongestText = 200;

    public static string Print(CheckReport report)
    {
        string[] entries = [.. report.Blocking.Where(static finding => WaiverChecker.IsWaivable(finding.Rule) || PrivacyGate.Guards(finding.Rule)).Select(Entry(report)).Distinct(StringComparer.Ordinal)];
        var output = new StringBuilder();
        output.Append(entries.Length > 0
            ? $"# For {WaiverReader.Path}, below the line 'waivers:'. Put right what is a mistake; write a reason and who reviewed it for the rest.\n"
            : "# The files that were asked for have no finding that can be waived.\n");
        if (report.Blocking.Any(static finding => finding.Rule.Severity == Severity.Error && !PrivacyGate.Guards(finding.Rule)))
        {
            output.Append("# There are errors, which no one can waive. Put them right first: a file with an error is not checked for what could be waived.\n");
        }

        return output.AppendJoin("", entries).ToString();
    }

    private static Func<Finding, string> Entry(CheckReport report)
    {
        var places = new Dictionary<string, WaiverPlaces>(StringComparer.Ordinal);
        return finding =>
        {
            TextFile file = report.Files[finding.Path];
            if (!places.TryGetValue(finding.Path, out WaiverPlaces? known))
            {
                known = WaiverPlaces.Of(file);
                places.Add(finding.Path, known);
            }

            return Entry(finding, known.NameOf(finding.Span.Start), file.Text.Substring(finding.Span.Start, finding.Span.Length));
        };
    }

    private static string Entry(Finding finding, string? at, string text)
    {
        var entry = new StringBuilder();
        entry.Append("  - rule: ").Append(finding.Rule.Id).Append('\n');
        entry.Append("    file: ").Append(YamlText.Scalar(finding.Path)).Append('\n');
        if (at is not null)
        {
            entry.Append("    at: ").Append(YamlText.Scalar(at)).Append('\n');
        }

        if (text.Length is > 0 and <= LongestText && !text.Contains('\n', StringComparison.Ordinal))
        {
            entry.Append("    text: ").Append(YamlText.Scalar(text)).Append('\n');
        }

        return entry.Append("    reason:\n    reviewer:\n").ToString();
    }
}
