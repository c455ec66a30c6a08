using KnowledgeBase.Rules.Strings;

namespace KnowledgeBase.Rules.Fixes;

/// <summary>
/// Makes the fixes that rules offer, one file after another. Only <c>input/</c> and the words of the interface are ever touched: a seed is
/// what it is.
/// </summary>
public static class ContentFixer
{
    private static readonly string[] s_folders = ["input/", UiStringChecker.Folder];

    // Each round makes at least one fix; a file with more than this many is fixed by running again.
    private const int MostRounds = 200;

    /// <param name="files">All files that <see cref="ContentChecker.Check"/> needs, in any order.</param>
    /// <param name="isWanted">Tells by its path whether a file may be fixed.</param>
    /// <returns>The files that came out different, and the findings whose fixes were made, in the order they were made.</returns>
    public static (IReadOnlyList<TextFile> Changed, IReadOnlyList<Finding> Fixed) Fix(IReadOnlyList<TextFile> files, Func<string, bool> isWanted)
    {
        List<TextFile> changed = [];
        List<Finding> made = [];
        ILookup<string, Finding> findings = ContentChecker.Check(files).Where(finding => !finding.Fixes.IsEmpty).ToLookup(finding => finding.Path, StringComparer.Ordinal);
        foreach (TextFile file in files.Where(file => s_folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)) && isWanted(file.Path) && findings.Contains(file.Path)))
        {
            TextFile[] others = [.. files.Where(other => other.Path != file.Path && IsNeededFor(other, file))];
            if (FixFile(file, others, made) is { } better)
            {
                changed.Add(better);
            }
        }

        return (changed, made);
    }

    private static TextFile? FixFile(TextFile file, TextFile[] others, List<Finding> made)
    {
        TextFile current = file;
        IReadOnlyList<Finding> findings = Check(current, others);
        for (int round = 0; round < MostRounds; round++)
        {
            if (BestStep(current, findings, others) is not { } step)
            {
                break;
            }

            made.Add(step.Made);
            (current, findings) = (step.File, step.Findings);
        }

        return current.Text == file.Text ? null : current;
    }

    // The first finding with a fix after which the file is better, and of its fixes the one that leaves the least. What reads a text only
    // once it can be parsed may find more then: that is no loss.
    private static (TextFile File, IReadOnlyList<Finding> Findings, Finding Made)? BestStep(TextFile file, IReadOnlyList<Finding> findings, TextFile[] others)
    {
        foreach (Finding finding in findings)
        {
            (TextFile File, IReadOnlyList<Finding> Findings, Finding Made)? best = null;
            foreach (Fix fix in finding.Fixes)
            {
                TextFile edited = file with { Text = fix.Apply(file.Text) };
                IReadOnlyList<Finding> after = Check(edited, others);
                bool opensTheWay = finding.Rule.Id.StartsWith("KB1", StringComparison.Ordinal) && after.All(other => other.Rule != finding.Rule || other.Span.StartLine != finding.Span.StartLine);
                if ((IsBetter(after, findings) || opensTheWay) && (best is null || IsBetter(after, best.Value.Findings)))
                {
                    best = (edited, after, finding);
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }

    // Fewer errors; with as many, fewer findings. The rules about the text speak only once there is no error, so that one error less may
    // be several warnings more.
    private static bool IsBetter(IReadOnlyList<Finding> after, IReadOnlyList<Finding> before)
    {
        int errorsAfter = after.Count(static finding => finding.Rule.Severity == Severity.Error);
        int errorsBefore = before.Count(static finding => finding.Rule.Severity == Severity.Error);
        return errorsAfter < errorsBefore || (errorsAfter == errorsBefore && after.Count < before.Count);
    }

    private static IReadOnlyList<Finding> Check(TextFile file, TextFile[] others) =>
        [.. ContentChecker.Check([.. others, file]).Where(finding => finding.Path == file.Path)];

    // A speech is judged by the definitions and the seeds, not by the other speeches.
    private static bool IsNeededFor(TextFile other, TextFile file) =>
        !other.Path.EndsWith(".md", StringComparison.Ordinal) && (!other.Path.StartsWith("seeds/", StringComparison.Ordinal) || file.Text.Contains(other.Path));
}
