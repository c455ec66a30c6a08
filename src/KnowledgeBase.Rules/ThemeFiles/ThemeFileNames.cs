using System.Text.RegularExpressions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.ThemeFiles;

/// <summary>Gives the files that the browser gets their C# names: a class for each folder, a member for each file.</summary>
public static class ThemeFileNames
{
    /// <summary>Where the files are, in the repository.</summary>
    public const string Folder = "theme/assets/";

    private const string ThemeFolder = "theme/";
    private const string ClassName = "ThemeFiles";

    // What a static class has from its base, and what this one has besides files.
    private static readonly string[] s_memberNames = ["All", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private static readonly Regex s_segment = new(@"\A[a-z][a-z0-9]*([.-][a-z0-9]+)*\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static bool IsThemeFile(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    /// <param name="paths">Paths of theme files in the repository, in any order.</param>
    /// <returns>In the order of the paths: the names, and the files that get none, with the reason and what to do.</returns>
    public static (EquatableArray<ThemeFileName> Names, EquatableArray<(string Path, string Problem)> Nameless) Of(IEnumerable<string> paths)
    {
        List<ThemeFileName> names = [];
        List<(string, string)> nameless = [];
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        foreach (string path in paths.OrderBy(static path => path, StringComparer.Ordinal))
        {
            ThemeFileName name = Name(path);
            string? problem = Problem(path, name) ?? Clash(path, name, known);
            if (problem is null)
            {
                names.Add(name);
            }
            else
            {
                nameless.Add((path, problem));
            }
        }

        return (names.ToEquatableArray(), nameless.ToEquatableArray());
    }

    private static ThemeFileName Name(string path)
    {
        string[] words = [.. path.Substring(Folder.Length).Split('/').Select(static segment => Identifiers.ToPascalCase(segment.Replace('.', '-')))];
        return new ThemeFileName(path.Substring(ThemeFolder.Length), words.Take(words.Length - 1).ToEquatableArray(), words[words.Length - 1]);
    }

    private static string? Problem(string path, ThemeFileName name)
    {
        if (path.Substring(Folder.Length).Split('/').FirstOrDefault(static segment => !s_segment.IsMatch(segment)) is { } segment)
        {
            return $"'{segment}' has other characters than a-z, 0-9, and '-' or '.' between them, or does not begin with a letter";
        }

        string[] words = [ClassName, .. name.Classes, name.Member];
        if (words.FirstOrDefault(static word => s_memberNames.Contains(word)) is { } taken)
        {
            return $"the class of all theme files uses '{taken}' itself";
        }

        return Enumerable.Range(1, words.Length - 1).Any(i => words[i] == words[i - 1])
            ? $"in '{name.FullName}' a class would have a member of its own name"
            : null;
    }

    // A folder's class counts as often as it has files; a file's name only once, and never beside a folder's.
    private static string? Clash(string path, ThemeFileName name, Dictionary<string, string> known)
    {
        for (int depth = 1; depth <= name.Classes.Count; depth++)
        {
            string folder = string.Join("/", path.Substring(Folder.Length).Split('/').Take(depth)) + "/";
            if (ClashOf(string.Join(".", name.Classes.Take(depth)), folder, known) is { } clash)
            {
                return clash;
            }
        }

        return ClashOf(name.FullName, path.Substring(Folder.Length), known);
    }

    private static string? ClashOf(string name, string holder, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(name, out string? first))
        {
            known.Add(name, holder);
            return null;
        }

        return first == holder ? null : $"'{first}' has the C# name '{name}' already";
    }
}
