using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Building;

/// <summary>A repository with the first speeches of another one.</summary>
internal static class SizedRepository
{
    public static RepositoryFolder Make(RepositoryFolder source, IReadOnlyList<string> speeches, int size, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (string path in source.List("input").Where(static path => !path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal)))
        {
            Copy(source.FullPath(path), Path.Join(folder, path));
        }

        // Hugo is asked for one language as well.
        File.AppendAllText(Path.Join(folder, "input", "site.yml"), "translated: false\n");
        if (speeches.Count < size)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"There are {speeches.Count} speeches, and {size} are wanted. Make more with 'check DIR --speeches {size}'."));
        }

        foreach (string path in speeches.Take(size))
        {
            string seed = SeedOf(source.Read(path).Text);
            Copy(source.FullPath(path), Path.Join(folder, path));
            Copy(source.FullPath(seed), Path.Join(folder, seed));
            if (source.Exists(seed + ".yml"))
            {
                Copy(source.FullPath(seed + ".yml"), Path.Join(folder, seed + ".yml"));
            }
        }

        return RepositoryFolder.FindFrom(folder)!;
    }

    private static string SeedOf(string markdown)
    {
        const string Key = "  seed: ";
        int start = markdown.IndexOf(Key, StringComparison.Ordinal) + Key.Length;
        return markdown[start..markdown.IndexOf('\n', start)];
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }
}
