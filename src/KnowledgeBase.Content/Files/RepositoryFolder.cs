using System.IO.Enumeration;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Rules.ThemeFiles;

namespace KnowledgeBase.Content.Files;

/// <summary>The folder of one knowledge base on disk. All paths in and out are relative to it and written with '/'.</summary>
public sealed class RepositoryFolder
{
    private RepositoryFolder(string root) => Root = root;

    /// <summary>The full path of the folder that holds input/ and seeds/.</summary>
    public string Root { get; }

    /// <summary>Looks from a folder upwards for the one that holds <c>input/site.yml</c> or <c>input/collections</c>.</summary>
    public static RepositoryFolder? FindFrom(string folder)
    {
        for (string? candidate = Path.GetFullPath(folder); candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            if (File.Exists(Path.Join(candidate, "input", "site.yml")) || Directory.Exists(Path.Join(candidate, "input", "collections")))
            {
                return new RepositoryFolder(candidate);
            }
        }

        return null;
    }

    /// <summary>
    /// Every content file under input/ and the words of the interface, ordered by path whatever the disk's own order; the names of the
    /// theme's files, which are not opened; the knowledge base's own style and icon; and the vocabularies and collections that it need not have.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is not UTF-8.</exception>
    public IReadOnlyList<TextFile> ReadContent()
    {
        TextFile[] own = ReadOwn();
        return [.. own, .. CompiledFiles.MissingFrom(own)];
    }

    public TextFile Read(string path) => new(path, StrictFile.ReadText(FullPath(path)));

    public bool Exists(string path) => File.Exists(FullPath(path));

    public byte[] ReadBytes(string path) => StrictFile.ReadBytes(FullPath(path));

    /// <summary>
    /// The files below a folder, ordered by path. Links are not followed: they may lead out of the repository or in circles. A pipe, a
    /// device or a socket is among them and reads as empty.
    /// </summary>
    public IReadOnlyList<string> List(string folder)
    {
        string full = FullPath(folder);
        if (!Directory.Exists(full))
        {
            return [];
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        return [.. Directory.EnumerateFiles(full, "*", options).Select(RelativePath).Order(StringComparer.Ordinal)];
    }

    /// <summary>The links below a folder, ordered by path: what <see cref="List"/> leaves out.</summary>
    public IReadOnlyList<string> Links(string folder)
    {
        string full = FullPath(folder);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };
        var links = new FileSystemEnumerable<string>(full, static (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return Directory.Exists(full) ? [.. links.Select(RelativePath).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>The path on disk of a path in the repository.</summary>
    /// <exception cref="ArgumentException">The path leads out of the repository.</exception>
    public string FullPath(string path)
    {
        string full = Path.GetFullPath(Path.Join(Root, path));
        return full.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"'{path}' leads out of the repository.", nameof(path));
    }

    public string RelativePath(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    private TextFile[] ReadOwn() =>
    [
        .. SideBySide.Read([.. List("input").Where(static path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal))], Read),
        .. List(ThemeFileNames.Folder).Select(static path => new TextFile(path, "")),
        .. List(UiStringChecker.Folder).Where(static path => path.EndsWith(".yml", StringComparison.Ordinal)).Select(Read),
        .. new[] { OwnThemeFiles.Icon, OwnThemeFiles.Style }.Where(Exists).Select(Read),
    ];
}
