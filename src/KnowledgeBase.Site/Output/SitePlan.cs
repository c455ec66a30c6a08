using KnowledgeBase.Site.Results;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>All files of a site, ordered by path, each path once even where a disk takes upper and lower case for the same.</summary>
public sealed record SitePlan
{
    private SitePlan(EquatableArray<PlannedFile> files) => Files = files;

    public EquatableArray<PlannedFile> Files { get; }

    /// <summary>What was found out on the way, to be left for a later build.</summary>
    public EquatableArray<Result> Found { get; init; }

    /// <exception cref="ArgumentException">Two files have the same path.</exception>
    public static SitePlan Of(IEnumerable<PlannedFile> files)
    {
        PlannedFile[] ordered = [.. files.OrderBy(file => file.Path.Value, StringComparer.Ordinal)];
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (PlannedFile file in ordered)
        {
            if (!paths.Add(file.Path.Value))
            {
                throw new ArgumentException($"Two files of the site would be '{file.Path}'. Rename one of the documents.", nameof(files));
            }
        }

        return new SitePlan(ordered.ToEquatableArray());
    }
}
