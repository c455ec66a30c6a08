using System.Text;

namespace KnowledgeBase.Tests;

/// <summary>Committed UTF-8 files as text, by paths relative to the repository with '/'.</summary>
internal static class RepositoryText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string path)
    {
        using StreamReader reader = new(Repository.PathTo(path), s_strict, detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    /// <summary>The paths of the files of a folder with this ending, in ordinal order.</summary>
    public static IReadOnlyList<string> Under(string folder, string ending) =>
    [
        .. Directory.EnumerateFiles(Repository.PathTo(folder), "*" + ending)
            .Select(file => folder + "/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal),
    ];
}
