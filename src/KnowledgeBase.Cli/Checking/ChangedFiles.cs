using System.Text;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Checking;

/// <summary>Asks git which files of the repository a change touches, and other things about it.</summary>
internal static class ChangedFiles
{
    /// <summary>Paths of the files that differ from where the current branch left <paramref name="revision"/>, committed or not, and of new files that git does not know.</summary>
    /// <exception cref="UserFaultException">There is no git, this is no git repository, or it has no such revision.</exception>
    public static IReadOnlySet<string> Since(RepositoryFolder repository, string revision)
    {
        string start = StartOf(repository, revision);
        return Paths(repository, "diff", "--name-only", "-z", "--relative", start, "--")
            .Concat(Paths(repository, "ls-files", "--others", "--exclude-standard", "-z"))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The commit at which the current branch left <paramref name="revision"/>.</summary>
    public static string StartOf(RepositoryFolder repository, string revision) =>
        // A branch is compared with where it began, so that what others did meanwhile is not taken for a part of the change.
        Text(repository, "merge-base", revision, "HEAD").Trim('\0', '\n');

    /// <summary>What git answers, as bytes.</summary>
    /// <param name="input">Its standard input.</param>
    public static byte[] Ask(RepositoryFolder repository, string input, params string[] arguments)
    {
        try
        {
            GitAnswer answer = Git.Ask(repository, input, arguments);
            return answer.IsGood
                ? answer.Output
                : throw new UserFaultException($"git cannot compare with the revision: {answer.Complaint} Name a commit, branch or tag that 'git log' knows.");
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw new UserFaultException($"'--since' asks git what changed, and git cannot be started: {fault.Message}");
        }
    }

    private static IEnumerable<string> Paths(RepositoryFolder repository, params string[] arguments) =>
        Text(repository, arguments).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(RepositoryFolder repository, params string[] arguments) => Encoding.UTF8.GetString(Ask(repository, "", arguments));
}
