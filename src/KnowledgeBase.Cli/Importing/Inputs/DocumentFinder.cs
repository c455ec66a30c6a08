using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;

namespace KnowledgeBase.Cli.Importing.Inputs;

/// <summary>
/// The documents that the arguments of an import mean: files, all files below folders, standard input. Links are never followed: they may
/// lead anywhere, and what they lead to would be published.
/// </summary>
internal sealed class DocumentFinder(RepositoryFolder repository)
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Every document once, ordered by full path, standard input last; with a problem where an argument is none.</summary>
    /// <param name="standardInputName">File name for what comes from standard input.</param>
    public IReadOnlyList<ImportInput> Find(IEnumerable<string> arguments, string? standardInputName)
    {
        List<ImportInput> found = [];
        foreach (string argument in arguments.Distinct(StringComparer.Ordinal))
        {
            if (argument == StandardInput)
            {
                found.Add(OfStandardInput(standardInputName ?? ""));
            }
            else
            {
                AddArgument(found, argument);
            }
        }

        return
        [
            .. found.Where(input => input.FullPath is not null).OrderBy(input => input.FullPath, StringComparer.Ordinal).DistinctBy(input => input.FullPath, StringComparer.Ordinal),
            .. found.Where(input => input.FullPath is null),
        ];
    }

    private static ImportInput OfStandardInput(string name) => new()
    {
        Shown = name,
        SeedPath = $"{SeedFile.Folder}/{name}",
        Problem = SeedName.ProblemOf(name),
    };

    private void AddArgument(List<ImportInput> found, string argument)
    {
        string full = Path.GetFullPath(argument);
        var folder = new DirectoryInfo(full);
        if (LinkOf(folder, full) is { } target)
        {
            found.Add(Wrong(argument, full, $"It is a link. Name what it leads to: '{target}'."));
        }
        else if (folder.Exists)
        {
            int before = found.Count;
            AddFolder(found, folder, argument.TrimEnd('/', Path.DirectorySeparatorChar));
            if (found.Count == before)
            {
                found.Add(Wrong(argument, full, "There is no document in this folder: hidden files, links and notes beside documents are passed over. Name the documents themselves."));
            }
        }
        else
        {
            found.Add(File.Exists(full) ? OfFile(argument, full) : Wrong(argument, full, "There is no file of this name. Check the name and the folder."));
        }
    }

    private void AddFolder(List<ImportInput> found, DirectoryInfo folder, string shown)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            found.Add(Wrong(shown, folder.FullName, $"The folder cannot be read: {fault.Message} Give access, or name its files."));
            return;
        }

        foreach (FileSystemInfo entry in entries.Where(entry => (entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Hidden)) == 0))
        {
            string entryShown = $"{shown}/{entry.Name}";
            if (entry is DirectoryInfo inner)
            {
                AddFolder(found, inner, entryShown);
            }
            else if (SeedFile.IsSeed(entry.Name))
            {
                found.Add(OfFile(entryShown, entry.FullName));
            }
        }
    }

    private ImportInput OfFile(string shown, string full)
    {
        string seed = SeedName.PathOf(repository, full);
        string? problem = ReadingFile.IsReading(seed)
            ? "It is what was read from a raw document. Import the document itself."
            : seed.Split('/').Skip(1).Select(SeedName.ProblemOf).FirstOrDefault(problem => problem is not null);
        return new ImportInput { Shown = shown, FullPath = full, SeedPath = seed, Problem = problem };
    }

    private static string? LinkOf(FileSystemInfo entry, string full) => entry.LinkTarget ?? new FileInfo(full).LinkTarget;

    private static ImportInput Wrong(string shown, string full, string problem) => new() { Shown = shown, FullPath = full, Problem = problem };
}
