using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Starting;

/// <summary>Writes many files into a folder that holds nothing, all of them or none.</summary>
internal static class NewFolder
{
    private const int MostNamed = 5;

    // A repository may have been made first.
    private const string GitFolder = ".git";

    /// <exception cref="UserFaultException">Something is there; the message names it.</exception>
    public static void Require(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UserFaultException($"'{folder}' is a file. Name a folder that is empty or does not exist yet.");
        }

        string[] present = Directory.Exists(folder)
            ? [.. Directory.EnumerateFileSystemEntries(folder).Select(static entry => Path.GetFileName(entry)).Where(static name => name != GitFolder).Order(StringComparer.Ordinal)]
            : [];
        if (present.Length > 0)
        {
            string more = present.Length > MostNamed ? FormattableString.Invariant($" and {present.Length - MostNamed} more") : "";
            throw new UserFaultException($"'{folder}' is not empty: there is {string.Join(", ", present.Take(MostNamed).Select(static name => $"'{name}'"))}{more}. Nothing was written. Name a folder that is empty or does not exist yet.");
        }
    }

    public static void Write(string folder, IReadOnlyList<TextFile> files)
    {
        Require(folder);
        bool isNew = !Directory.Exists(folder);
        try
        {
            foreach (TextFile file in files)
            {
                AtomicFile.WriteText(Path.Join(folder, file.Path), file.Text);
            }
        }
        catch
        {
            Undo(folder, isNew);
            throw;
        }
    }

    // Nothing but what was written here is in it.
    private static void Undo(string folder, bool isNew)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        if (isNew)
        {
            Directory.Delete(folder, recursive: true);
            return;
        }

        foreach (string entry in Directory.EnumerateFileSystemEntries(folder).Where(static entry => Path.GetFileName(entry) != GitFolder))
        {
            if (Directory.Exists(entry))
            {
                Directory.Delete(entry, recursive: true);
            }
            else
            {
                File.Delete(entry);
            }
        }
    }
}
