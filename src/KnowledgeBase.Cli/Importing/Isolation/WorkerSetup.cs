using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules.Cleaning;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>The first message to a worker: the files of cleaning rules. A worker opens no file of its own.</summary>
internal sealed record WorkerSetup(IReadOnlyList<CleaningFile> CleaningFiles)
{
    /// <exception cref="InvalidDataException">A file of rules is not UTF-8.</exception>
    public static WorkerSetup Of(RepositoryFolder repository) => new(
    [
        .. repository.List(CleaningReasons.Folder)
            .Where(path => path.EndsWith(".yml", StringComparison.Ordinal))
            .Select(path => new CleaningFile(path, repository.Read(path).Text)),
    ]);
}

/// <summary>A file of input/cleaning/: its path in the repository and its text.</summary>
internal sealed record CleaningFile(string Path, string Text);
