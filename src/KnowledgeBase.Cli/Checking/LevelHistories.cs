using System.ComponentModel;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Proofreading;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Checking;

/// <summary>
/// Puts beside each verified speech who set its level to what, as git tells it. One walk through the history serves all of them, and none is
/// made while no speech is at level 4.
/// </summary>
internal static class LevelHistories
{
    private const string NoGit = "there is no history to ask, because git cannot be started or this is none of its folders.";
    private const string Shallow = "this clone has only the latest commits. Fetch all of them with 'git fetch --unshallow', in a workflow with 'fetch-depth: 0', and check again.";
    private const string Uncommitted = "the change that is not committed yet";
    private const int ShownOfCommit = 9;
    private const int BlobsAtOnce = 500;

    public static IReadOnlyList<TextFile> Add(RepositoryFolder repository, IReadOnlyList<TextFile> files)
    {
        TextFile[] verified = [.. files.Where(static file => IsVerified(file))];
        if (verified.Length == 0)
        {
            return files;
        }

        Dictionary<string, LevelHistory> histories = Read(repository, verified);
        return [.. files.Select(file => histories.TryGetValue(file.Path, out LevelHistory? history) ? file with { Levels = history } : file)];
    }

    private static bool IsVerified(TextFile file) =>
        file.Path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal)
        && file.Text.Contains($"\n{ProofreadField.Key}:", StringComparison.Ordinal)
        && ProofreadField.LevelOf(file.Text) == ProofreadField.Verified;

    private static Dictionary<string, LevelHistory> Read(RepositoryFolder repository, TextFile[] verified)
    {
        try
        {
            GitAnswer shallow = Git.Ask(repository, "", "rev-parse", "--is-shallow-repository");
            return shallow.IsGood
                ? Read(repository, verified, shallow.Text.StartsWith("true", StringComparison.Ordinal) ? Shallow : null)
                : verified.ToDictionary(static file => file.Path, static _ => new LevelHistory([], NoGit), StringComparer.Ordinal);
        }
        catch (Win32Exception)
        {
            return verified.ToDictionary(static file => file.Path, static _ => new LevelHistory([], NoGit), StringComparer.Ordinal);
        }
    }

    private static Dictionary<string, LevelHistory> Read(RepositoryFolder repository, TextFile[] verified, string? gap)
    {
        Dictionary<string, FileState> committed = CommittedStates(repository);
        IEnumerable<SpeechChange> log = SpeechChange.Read(Git.Ask(repository, "", SpeechChange.Arguments(LibraryLoader.SpeechFolder)).Output);
        Dictionary<string, List<SpeechChange>> lines = LinesOf([.. verified.Select(static file => file.Path)], committed, log);
        Dictionary<string, int?> levels = LevelsOf(repository, [.. lines.Values.SelectMany(static line => line).SelectMany(static change => change.Before.Append(change.After)).Concat(verified.Select(file => committed.GetValueOrDefault(file.Path))).Select(static state => state.Blob).OfType<string>().Distinct(StringComparer.Ordinal)]);
        Lazy<string> account = new(() => CurrentAccount(repository));
        return verified.ToDictionary(static file => file.Path, History, StringComparer.Ordinal);

        LevelHistory History(TextFile file)
        {
            List<LevelChange> changes = [.. lines[file.Path].AsEnumerable().Reverse().Select(change => new LevelChange(
                change.Before.Max(LevelOf),
                LevelOf(change.After) ?? 0,
                change.Author,
                "commit " + change.Commit[..ShownOfCommit]))];
            int? head = committed.TryGetValue(file.Path, out FileState state) ? LevelOf(state) : null;
            if (head != ProofreadField.Verified)
            {
                changes.Add(new LevelChange(head, ProofreadField.Verified, account.Value, Uncommitted));
            }

            return new LevelHistory(changes.ToEquatableArray(), gap);
        }

        int? LevelOf(FileState state) => state.Blob is { } blob ? levels.GetValueOrDefault(blob) : null;
    }

    // The files as they are committed, by the path that they have now: a rename that git was told of is followed.
    private static Dictionary<string, FileState> CommittedStates(RepositoryFolder repository)
    {
        Dictionary<string, FileState> states = new(StringComparer.Ordinal);
        foreach (string entry in Git.Ask(repository, "", "ls-tree", "-r", "-z", "HEAD", "--", LibraryLoader.SpeechFolder).Text.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            int tab = entry.IndexOf('\t', StringComparison.Ordinal);
            states[entry[(tab + 1)..]] = new FileState(entry[(tab + 1)..], entry[..tab].Split(' ')[^1]);
        }

        string[] words = Git.Ask(repository, "", "diff", "--name-status", "-z", "-M", "--diff-filter=R", "--relative", "HEAD", "--", LibraryLoader.SpeechFolder).Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        foreach (string[] renamed in words.Chunk(3).Where(static renamed => renamed.Length == 3))
        {
            if (states.Remove(renamed[1], out FileState before))
            {
                states[renamed[2]] = before;
            }
        }

        return states;
    }

    /// <summary>The changes that led to each file, newest first: each made a state that a later one, or the last, began with. One pass over the log.</summary>
    private static Dictionary<string, List<SpeechChange>> LinesOf(string[] paths, Dictionary<string, FileState> committed, IEnumerable<SpeechChange> log)
    {
        Dictionary<string, List<SpeechChange>> lines = paths.ToDictionary(static path => path, static _ => new List<SpeechChange>(), StringComparer.Ordinal);
        Dictionary<FileState, string> wanted = paths.Where(committed.ContainsKey).ToDictionary(path => committed[path]);
        foreach (SpeechChange change in log)
        {
            if (wanted.Remove(change.After, out string? path))
            {
                lines[path].Add(change);
                foreach (FileState before in change.Before.Where(static state => state.Blob is not null))
                {
                    wanted[before] = path;
                }
            }
        }

        return lines;
    }

    // Some at a time: all that was ever written of many speeches does not fit into memory.
    private static Dictionary<string, int?> LevelsOf(RepositoryFolder repository, string[] blobs)
    {
        Dictionary<string, int?> levels = new(StringComparer.Ordinal);
        foreach (string[] some in blobs.Chunk(BlobsAtOnce))
        {
            byte[] answer = Git.Ask(repository, string.Concat(some.Select(static blob => blob + "\n")), "cat-file", "--batch").Output;
            foreach ((string blob, string? text) in some.Zip(GitTexts.Read(answer, some.Length)))
            {
                levels[blob] = text is null ? null : ProofreadField.LevelOf(text);
            }
        }

        return levels;
    }

    // Whoever would commit now, as the mailmap has them; nobody where git does not know.
    private static string CurrentAccount(RepositoryFolder repository)
    {
        GitAnswer identity = Git.Ask(repository, "", "var", "GIT_AUTHOR_IDENT");
        int end = identity.IsGood ? identity.Text.LastIndexOf('>') : -1;
        if (end < 0)
        {
            return "";
        }

        string known = Git.Ask(repository, "", "check-mailmap", identity.Text[..(end + 1)]).Text;
        string contact = known.Contains('<', StringComparison.Ordinal) ? known : identity.Text;
        int start = contact.LastIndexOf('<') + 1;
        return contact[start..contact.IndexOf('>', start)].ToLowerInvariant();
    }
}
