using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Checking;

/// <summary>
/// What a check found. <see cref="Blocking"/> are the findings of the files that were asked for; <see cref="Elsewhere"/> those of all
/// others, which are told and stop nobody.
/// </summary>
internal sealed record CheckReport
{
    public required IReadOnlyList<Finding> Blocking { get; init; }

    public required IReadOnlyList<Finding> Elsewhere { get; init; }

    /// <summary>What somebody waived, in all files.</summary>
    public required IReadOnlyList<WaivedFinding> Waived { get; init; }

    /// <summary>The files that were checked, by path, for reports that show a line of them.</summary>
    public required IReadOnlyDictionary<string, TextFile> Files { get; init; }

    /// <summary>Tells by its path whether a file was asked for.</summary>
    public required Func<string, bool> IsAskedFor { get; init; }

    /// <summary>How many speeches were looked at.</summary>
    public int Speeches => Files.Keys.Count(static path => path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal));

    public bool IsGood => Blocking.All(static finding => finding.Rule.Severity != Severity.Error);

    /// <summary>All findings that stand, in the order of path and place.</summary>
    public IEnumerable<Finding> All =>
        Blocking.Concat(Elsewhere).OrderBy(static finding => finding.Path, StringComparer.Ordinal).ThenBy(static finding => finding.Span.Start);

    /// <param name="files">The files that were checked.</param>
    public static CheckReport Of(IReadOnlyList<TextFile> files, ContentCheck check, Func<string, bool> isAskedFor)
    {
        ILookup<bool, Finding> parts = check.Findings.ToLookup(finding => isAskedFor(finding.Path));
        return new CheckReport
        {
            Blocking = [.. parts[true]],
            Elsewhere = [.. parts[false]],
            Waived = check.Waived,
            IsAskedFor = isAskedFor,
            Files = files.ToDictionary(static file => file.Path, StringComparer.Ordinal),
        };
    }
}
