using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Checking;

/// <summary>Which files a check was asked for: <see cref="IsAskedFor"/> tells by the path; <see cref="Named"/> are those that were named, as paths of the repository.</summary>
internal sealed record CheckScope(IReadOnlyList<string> Named, Func<string, bool> IsAskedFor)
{
    private const string ContentFolder = "input/";

    /// <param name="files">Files that were named; with none and no revision everything was asked for.</param>
    /// <param name="revision">Everything that changed since is asked for too.</param>
    /// <exception cref="UserFaultException">A file does not exist, or git does not know the revision.</exception>
    public static CheckScope Of(RepositoryFolder repository, FileInfo[] files, string? revision)
    {
        if (files.FirstOrDefault(static file => !file.Exists) is { } missing)
        {
            throw new UserFaultException($"There is no file '{missing}'. Check the name and the folder.");
        }

        string[] named = [.. files.Select(file => repository.RelativePath(file.FullName))];
        HashSet<string> asked = new(named, StringComparer.Ordinal);
        if (revision is not null)
        {
            asked.UnionWith(ChangedFiles.Since(repository, revision));
        }

        if ((files.Length == 0 && revision is null) || asked.Any(ConcernsEverybody))
        {
            return new CheckScope(named, static _ => true);
        }

        asked.UnionWith(SpeechesOf(repository, asked));
        return new CheckScope(named, asked.Contains);
    }

    // A seed, its sidecar or its reading can put the speech in the wrong that was made of it, and no other: who adds a speech does not answer for all.
    private static string[] SpeechesOf(RepositoryFolder repository, HashSet<string> asked) =>
        asked.Any(static path => path.StartsWith(SeedFile.Folder + "/", StringComparison.Ordinal))
            ? [.. ImportedSeeds.Read(repository).All.Where(seed => BelongingTo(seed.SeedPath).Any(asked.Contains)).Select(static seed => seed.SpeechPath)]
            : [];

    private static string[] BelongingTo(string seed) => [seed, SeedFile.SidecarOf(seed), ReadingFile.PathOf(seed)];

    // A vocabulary, a collection or a cleaning rule can put any document in the wrong. A waiver cannot: errors have none.
    private static bool ConcernsEverybody(string path) =>
        path.StartsWith(UiStringChecker.Folder, StringComparison.Ordinal)
        || (path.StartsWith(ContentFolder, StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal) && !WaiverReader.IsWaiverFile(path));
}
