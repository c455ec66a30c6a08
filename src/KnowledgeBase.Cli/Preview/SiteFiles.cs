namespace KnowledgeBase.Cli.Preview;

/// <summary>The files of a built site, found by the path of a request.</summary>
internal sealed class SiteFiles(string folder)
{
    private readonly string _root = Path.GetFullPath(folder);

    /// <summary>The full path of the regular file that a decoded request path means, or null: no such file, a dot file, a link, or outside.</summary>
    public string? Find(string requestPath)
    {
        if (requestPath.IndexOfAny(['\0', '\\']) >= 0 || requestPath.Split('/').Any(part => part.StartsWith('.')))
        {
            return null;
        }

        string path = Path.GetFullPath(Path.Join(_root, requestPath.EndsWith('/') ? requestPath + "index.html" : requestPath));
        if (!path.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(path))
        {
            return null;
        }

        for (string? part = path; part is not null && part.Length > _root.Length; part = Path.GetDirectoryName(part))
        {
            if (File.GetAttributes(part).HasFlag(FileAttributes.ReparsePoint))
            {
                return null;
            }
        }

        return path;
    }

    public static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}
