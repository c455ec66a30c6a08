using System.Diagnostics;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Checking;

/// <summary>Asks git which files of the repository a change touches.</summary>
internal static class ChangedFiles
{
    /// <summary>Paths of the files that differ from where the current branch left <paramref name="revision"/>, committed or not, and of new files that git does not know.</summary>
    /// <exception cref="UserFaultException">There is no git, this is no git repository, or it has no such revision.</exception>
    public static IReadOnlySet<string> Since(RepositoryFolder repository, string revision)
    {
        // A branch is compared with where it began, so that what others did meanwhile is not taken for a part of the change.
        string start = Run(repository, "merge-base", revision, "HEAD").Trim('\0', '\n');
        return Paths(repository, "diff", "--name-only", "-z", "--relative", start, "--")
            .Concat(Paths(repository, "ls-files", "--others", "--exclude-standard", "-z"))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Paths(RepositoryFolder repository, params string[] arguments) =>
        Run(repository, arguments).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static string Run(RepositoryFolder repository, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", repository.Root, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        };
        try
        {
            using Process git = Process.Start(start) ?? throw new UserFaultException("'git' did not start. '--since' needs it.");
            Task<string> complaint = git.StandardError.ReadToEndAsync();
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0
                ? output
                : throw new UserFaultException($"git cannot compare with the revision: {complaint.GetAwaiter().GetResult().Trim()} Name a commit, branch or tag that 'git log' knows.");
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw new UserFaultException($"'--since' asks git which files changed, and git cannot be started: {fault.Message}");
        }
    }
}
