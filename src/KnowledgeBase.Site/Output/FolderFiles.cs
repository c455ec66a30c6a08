namespace KnowledgeBase.Site.Output;

/// <summary>The regular files below a folder by their path relative to it, with '/'. Links are listed as what they are and never entered.</summary>
internal static class FolderFiles
{
    public static Dictionary<string, FileInfo> Of(string folder)
    {
        var files = new Dictionary<string, FileInfo>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            Collect(new DirectoryInfo(folder), "", files);
        }

        return files;
    }

    /// <summary>Whether a file is one of its own and not a link to another.</summary>
    public static bool IsRegular(FileInfo file) => file.LinkTarget is null && (file.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Device)) == 0;

    private static void Collect(DirectoryInfo folder, string prefix, Dictionary<string, FileInfo> files)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            string path = prefix + entry.Name;
            if (entry is DirectoryInfo { LinkTarget: null } below)
            {
                Collect(below, path + "/", files);
            }
            else
            {
                files.Add(path, new FileInfo(entry.FullName));
            }
        }
    }
}
