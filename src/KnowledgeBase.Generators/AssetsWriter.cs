using KnowledgeBase.Rules.ThemeFiles;
using KnowledgeBase.Text;

namespace KnowledgeBase.Generators;

/// <summary>The C# class of the theme's files: a class for each folder, so that the code reads as the folders do.</summary>
internal static class AssetsWriter
{
    public static string Write(EquatableArray<AssetFile> files)
    {
        Dictionary<string, string?> hashes = files.ToDictionary(static file => file.Path, static file => file.Sha256, StringComparer.Ordinal);

        // A file without a name is a finding, and has no member.
        ThemeFileName[] names = [.. ThemeFileNames.Of(hashes.Keys).Names];
        CodeWriter writer = new();
        writer.Header("Written from the files under theme/assets/: add, rename or delete a file there.", "KnowledgeBase.Theme.Files", "KnowledgeBase.Text");
        writer.Summary("Every file that the theme embeds, by its path.");
        writer.Open("public static class ThemeFiles");
        WriteFolder(writer, names, depth: 0, name => hashes["theme/" + name.Path]);
        writer.Line();
        writer.Summary("All files, in the order of their paths.");
        writer.Line($"public static EquatableArray<ThemeFile> All {{ get; }} = [{string.Join(", ", names.Select(static name => name.FullName))}];");
        writer.Close();
        return writer.ToString();
    }

    private static void WriteFolder(CodeWriter writer, IReadOnlyList<ThemeFileName> names, int depth, Func<ThemeFileName, string?> hashOf)
    {
        bool isFirst = true;
        foreach (ThemeFileName name in names.Where(name => name.Classes.Count == depth))
        {
            Separate();
            writer.Summary(name.Path);
            writer.Line($"public static ThemeFile {name.Member} {{ get; }} = new({CSharpText.Literal(name.Path)}, {CSharpText.Literal(hashOf(name))});");
        }

        foreach (IGrouping<string, ThemeFileName> folder in names.Where(name => name.Classes.Count > depth).GroupBy(name => name.Classes[depth], StringComparer.Ordinal))
        {
            Separate();
            writer.Open($"public static class {folder.Key}");
            WriteFolder(writer, [.. folder], depth + 1, hashOf);
            writer.Close();
        }

        void Separate()
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
        }
    }
}
