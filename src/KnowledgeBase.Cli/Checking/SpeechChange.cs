using System.Text;

namespace KnowledgeBase.Cli.Checking;

/// <summary>A state of a file: where it is and the hash of what is in it; <see cref="Blob"/> is null where there is no file.</summary>
internal readonly record struct FileState(string Path, string? Blob);

/// <summary>What a commit did to one file: the states before it, one for each parent that had the file otherwise, and the one after it.</summary>
internal sealed record SpeechChange(string Commit, string Author, IReadOnlyList<FileState> Before, FileState After)
{
    private const char CommitMark = '\u0001';
    private const char AuthorMark = '\u0002';
    private const string Nothing = "000000";

    /// <summary>What <see cref="Read"/> reads: authors by mailmap, renames found, merges only where they made something that no parent has.</summary>
    public static string[] Arguments(string folder) =>
        ["log", "--topo-order", "--raw", "-z", "-M", "-c", "--combined-all-paths", "--no-abbrev", "--relative", $"--format={CommitMark}%H{AuthorMark}%aE", "--", folder];

    /// <returns>In the order of the log, newest first.</returns>
    public static IEnumerable<SpeechChange> Read(byte[] log)
    {
        string[] words = Encoding.UTF8.GetString(log).Split('\0');
        (string commit, string author) = ("", "");
        for (int i = 0; i < words.Length; i++)
        {
            string word = words[i].TrimStart('\n');
            if (word.StartsWith(CommitMark))
            {
                string[] parts = word[1..].Split(AuthorMark);
                (commit, author) = (parts[0], parts[1].ToLowerInvariant());
            }
            else if (word.StartsWith(':'))
            {
                string[] fields = word.TrimStart(':').Split(' ');
                int parents = word.Length - word.TrimStart(':').Length;
                string status = fields[^1];
                int paths = parents > 1 ? parents + 1 : status[0] is 'R' or 'C' ? 2 : 1;
                yield return Of(commit, author, parents, fields, words.AsSpan(i + 1, paths).ToArray());
                i += paths;
            }
        }
    }

    // Modes of the parents and of the result, then as many hashes, then the status: 100644 100644 <hash> <hash> M.
    private static SpeechChange Of(string commit, string author, int parents, string[] fields, string[] paths)
    {
        FileState State(int side, string path) => new(path, fields[side] == Nothing ? null : fields[parents + 1 + side]);
        bool isCopy = parents == 1 && fields[^1][0] == 'C';
        return new SpeechChange(
            commit,
            author,
            [.. Enumerable.Range(0, parents).Select(side => isCopy ? new FileState(paths[^1], null) : State(side, paths[Math.Min(side, paths.Length - 1)]))],
            State(parents, paths[^1]));
    }
}
