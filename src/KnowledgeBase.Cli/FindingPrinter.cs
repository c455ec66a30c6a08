using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary>Prints findings, one a line, in the form that editors and build logs recognise.</summary>
internal static class FindingPrinter
{
    /// <returns>True when nothing stops a build.</returns>
    public static bool Print(IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            Console.Out.WriteLine(finding.ToString());
        }

        return findings.All(finding => finding.Rule.Severity != Severity.Error);
    }
}
