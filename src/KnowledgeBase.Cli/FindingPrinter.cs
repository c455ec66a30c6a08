using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary>Prints findings, one a line, in the form that editors and build logs recognise; notes are only counted, since they stop nothing.</summary>
internal static class FindingPrinter
{
    /// <returns>True when nothing stops a build.</returns>
    public static bool Print(IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings.Where(static finding => finding.Rule.Severity != Severity.Note))
        {
            Console.Out.WriteLine(VisibleText.Of(finding.ToString()));
        }

        if (findings.Count(static finding => finding.Rule.Severity == Severity.Warning) is > 0 and int warnings)
        {
            Console.Out.WriteLine(FormattableString.Invariant($"Warnings, which stop nobody: {warnings}. They ask whoever works on these speeches to look and decide."));
        }

        if (findings.Count(static finding => finding.Rule.Severity == Severity.Note) is > 0 and int notes)
        {
            Console.Out.WriteLine(FormattableString.Invariant($"Notes, which stop nobody: {notes}. 'kb check --notes' shows them."));
        }

        return findings.All(finding => finding.Rule.Severity != Severity.Error);
    }
}
