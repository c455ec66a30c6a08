using System.Text.RegularExpressions;

namespace KnowledgeBase.Cli.PullRequests;

/// <summary>What a comment may link to: known to the workflow from GitHub itself and never read from a report.</summary>
/// <param name="Repository">Web page of the repository, https and without a '/' at the end.</param>
/// <param name="Head">The commit that was checked, 40 hexadecimal digits.</param>
/// <param name="Run">Web page of the run that checked it.</param>
/// <param name="Preview">Where the built pages and pictures are to be downloaded.</param>
internal sealed partial record CommentPlace(string Repository, string Head, string Run, string Preview)
{
    /// <exception cref="UserFaultException">One of the four is not what it has to be.</exception>
    public static CommentPlace Of(string repository, string head, string run, string preview)
    {
        if (!WebAddress().IsMatch(repository) || !Commit().IsMatch(head) || !IsBelow(repository, run) || !IsBelow(repository, preview))
        {
            throw new UserFaultException("'--repository' is an https address of letters, digits, '.', '_', '-' and '/'; '--head' a commit of 40 hexadecimal digits; '--run' and '--preview' are addresses below the repository's.");
        }

        return new CommentPlace(repository, head, run, preview);
    }

    /// <summary>A line of a file as it was checked.</summary>
    /// <param name="path">A path of the repository that <see cref="ChangeReportFile"/> let pass.</param>
    public string FileAt(string path, int line = 0)
    {
        string address = $"{Repository}/blob/{Head}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
        // Escaping leaves '(', ')' and others that Markdown reads in an address.
        string escaped = address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("'", "%27", StringComparison.Ordinal).Replace("*", "%2A", StringComparison.Ordinal).Replace("!", "%21", StringComparison.Ordinal);
        return line == 0 ? escaped : FormattableString.Invariant($"{escaped}?plain=1#L{line}");
    }

    private static bool IsBelow(string repository, string address) => address.StartsWith(repository + "/", StringComparison.Ordinal) && WebAddress().IsMatch(address);

    [GeneratedRegex(@"^https://[A-Za-z0-9.-]+(/[A-Za-z0-9_][A-Za-z0-9._-]*)+\z", RegexOptions.NonBacktracking)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"^[0-9a-f]{40}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Commit();
}
