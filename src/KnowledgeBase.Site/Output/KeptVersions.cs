using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// Folders of earlier builds that stay, because a page that somebody has open still asks for their files: those folders in
/// <see cref="Root"/> that are named by their content, of the last <see cref="Builds"/> builds that had others.
/// </summary>
internal sealed record KeptVersions(EquatableArray<string> Folders)
{
    /// <summary>The folder that holds one folder for each version.</summary>
    public const string Root = "search/";

    /// <summary>How many builds a page may be older than the site.</summary>
    public const int Builds = 3;

    private const char Mark = '~';

    /// <param name="manifest">What the last build wrote into its manifest; empty where there is none.</param>
    /// <param name="plan">What is built now.</param>
    public static KeptVersions Of(string manifest, SitePlan plan)
    {
        string[] lines = manifest.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> current = new(plan.Files.Select(static file => FolderOf(file.Path.Value)).OfType<string>(), StringComparer.Ordinal);
        IEnumerable<string> before = lines.Where(static line => line[0] != Mark).Select(FolderOf).OfType<string>();
        IEnumerable<string> kept = lines.Where(static line => line[0] == Mark).Select(static line => line[1..]).Where(static line => FolderOf(line + "/") == line);
        return new KeptVersions([.. before.Concat(kept).Distinct(StringComparer.Ordinal).Where(folder => !current.Contains(folder)).Take(Builds)]);
    }

    /// <summary>The lines that say to the next build what was kept.</summary>
    public IEnumerable<string> Lines => Folders.Select(static folder => Mark + folder);

    /// <param name="path">Relative to the root of the site, with '/'.</param>
    public bool Holds(string path) => FolderOf(path) is { } folder && Folders.Contains(folder);

    /// <summary>"search/x" of "search/x/d/0000.js"; null for other paths.</summary>
    private static string? FolderOf(string path)
    {
        int end = path.StartsWith(Root, StringComparison.Ordinal) ? path.IndexOf('/', Root.Length) : -1;
        return end > Root.Length && !path[Root.Length..end].StartsWith('.') ? path[..end] : null;
    }
}
