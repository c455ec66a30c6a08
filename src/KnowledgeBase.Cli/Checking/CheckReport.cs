using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Checking;

/// <summary>
/// What a check found. <see cref="Blocking"/> are the findings of the files that were asked for; <see cref="Elsewhere"/> those of all
/// others, which are told and stop nobody.
/// </summary>
internal sealed record CheckReport
{
    public required IReadOnlyList<Finding> Blocking { get; init; }

    public required IReadOnlyList<Finding> Elsewhere { get; init; }

    /// <summary>How many speeches were looked at.</summary>
    public required int Speeches { get; init; }

    public bool IsGood => Blocking.All(static finding => finding.Rule.Severity != Severity.Error);

    /// <summary>All findings in the order of path and place.</summary>
    public IEnumerable<Finding> All =>
        Blocking.Concat(Elsewhere).OrderBy(static finding => finding.Path, StringComparer.Ordinal).ThenBy(static finding => finding.Span.Start);

    /// <param name="isAskedFor">Tells by its path whether a file was asked for.</param>
    public static CheckReport Of(IReadOnlyList<Finding> findings, Func<string, bool> isAskedFor, int speeches)
    {
        ILookup<bool, Finding> parts = findings.ToLookup(finding => isAskedFor(finding.Path));
        return new CheckReport { Blocking = [.. parts[true]], Elsewhere = [.. parts[false]], Speeches = speeches };
    }
}
