using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Cli.Checking;

/// <summary>
/// Makes the fixes that rules are sure of, each file whole or not at all. What it does and what it leaves is told, on standard error:
/// standard output may be a report that a program reads.
/// </summary>
internal static class ContentRepair
{
    /// <param name="revision">What the files are compared with, for rules that tell what a change did; null for none.</param>
    /// <param name="isAskedFor">Tells by its path whether a file may be changed.</param>
    /// <param name="told">What was done and what was not.</param>
    public static void Run(RepositoryFolder repository, string? revision, Func<string, bool> isAskedFor, TextWriter told)
    {
        IReadOnlyList<TextFile> files = EarlierTexts.Add(repository, revision, ContentReader.Read(repository));
        (IReadOnlyList<TextFile> changed, IReadOnlyList<Finding> made) = ContentFixer.Fix(files, isAskedFor);
        Dictionary<string, string> before = files.ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal);
        ILookup<string, Finding> fixes = made.ToLookup(static finding => finding.Path, StringComparer.Ordinal);
        foreach (TextFile file in changed)
        {
            if (Refusal(repository, file.Path, before[file.Path]) is { } why)
            {
                told.WriteLine($"kb: '{file.Path}' was not fixed: {why}");
                continue;
            }

            AtomicFile.WriteText(repository.FullPath(file.Path), file.Text);
            foreach (Finding finding in fixes[file.Path])
            {
                told.WriteLine($"fixed {VisibleText.Of(finding.ToString())}");
            }
        }
    }

    // A link may lead out of the repository, to a seed or to somebody else's file; and what an editor saved meanwhile is not written over.
    private static string? Refusal(RepositoryFolder repository, string path, string text)
    {
        if (LinkOn(repository, path) is { } link)
        {
            return $"'{link}' is a link. Fix the file where it is.";
        }

        return repository.Read(path).Text == text ? null : "it was changed while it was checked. Run it again.";
    }

    // The first part of the path that is a link.
    private static string? LinkOn(RepositoryFolder repository, string path)
    {
        for (int end = path.IndexOf('/', StringComparison.Ordinal); ; end = path.IndexOf('/', end + 1))
        {
            string part = end < 0 ? path : path[..end];
            if (new FileInfo(repository.FullPath(part)).LinkTarget is not null)
            {
                return part;
            }

            if (end < 0)
            {
                return null;
            }
        }
    }
}
