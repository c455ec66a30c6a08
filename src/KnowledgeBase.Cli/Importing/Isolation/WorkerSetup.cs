using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Cleaning;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>The first message to a worker: the files of cleaning rules and of vocabularies. A worker opens no file of its own.</summary>
internal sealed record WorkerSetup(IReadOnlyList<DefinitionFile> CleaningFiles, IReadOnlyList<DefinitionFile> VocabularyFiles)
{
    /// <exception cref="InvalidDataException">A file is not UTF-8.</exception>
    public static WorkerSetup Of(RepositoryFolder repository) => new(Files(repository, CleaningReasons.Folder), Files(repository, RuleContextReader.VocabularyFolder));

    private static DefinitionFile[] Files(RepositoryFolder repository, string folder) =>
    [
        .. repository.List(folder)
            .Where(path => path.EndsWith(".yml", StringComparison.Ordinal))
            .Select(path => new DefinitionFile(path, repository.Read(path).Text)),
    ];
}

/// <summary>A file of input/cleaning/ or input/vocabulary/: its path in the repository and its text.</summary>
internal sealed record DefinitionFile(string Path, string Text);
