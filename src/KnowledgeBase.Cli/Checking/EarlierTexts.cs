using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Checking;

/// <summary>Puts beside the speeches that a change touches what they were before, so that rules can tell what it did to them.</summary>
internal static class EarlierTexts
{
    /// <param name="revision">What the change is compared with; null when nobody asks.</param>
    /// <exception cref="UserFaultException">There is no git, or it does not know the revision.</exception>
    public static IReadOnlyList<TextFile> Add(RepositoryFolder repository, string? revision, IReadOnlyList<TextFile> files)
    {
        if (revision is null)
        {
            return files;
        }

        IReadOnlySet<string> changed = ChangedFiles.Since(repository, revision);
        string[] speeches = [.. files.Select(static file => file.Path).Where(path => path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal) && changed.Contains(path) && !path.Contains('\n', StringComparison.Ordinal))];
        string start = ChangedFiles.StartOf(repository, revision);
        byte[] answer = speeches.Length == 0 ? [] : ChangedFiles.Ask(repository, string.Concat(speeches.Select(path => $"{start}:./{path}\n")), "cat-file", "--batch");
        Dictionary<string, string> earlier = new(StringComparer.Ordinal);
        foreach ((string path, string? text) in speeches.Zip(GitTexts.Read(answer, speeches.Length)))
        {
            if (text is not null)
            {
                earlier.Add(path, text);
            }
        }

        return [.. files.Select(file => earlier.TryGetValue(file.Path, out string? text) ? file with { Earlier = text } : file)];
    }
}
