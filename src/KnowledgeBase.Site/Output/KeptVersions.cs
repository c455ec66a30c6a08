using System.Text.RegularExpressions;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// What stays of earlier builds, because a page that somebody has open still asks for it: folders in <see cref="Search"/> and <see cref="Draft"/> and files
/// in <see cref="Assets"/>, which are named by their content, of the last <see cref="Builds"/> builds that had others.
/// </summary>
internal sealed partial record KeptVersions(EquatableArray<string> Units)
{
    /// <summary>The folder that holds one folder for each version of the index and of the suggestions.</summary>
    public const string Search = "search/";

    /// <summary>The folder that holds one folder for each version of the texts that drafts are compared with.</summary>
    public const string Draft = "draft/";

    /// <summary>The folder whose files have the hash of their content in their names.</summary>
    public const string Assets = "assets/";

    /// <summary>How many builds a page may be older than the site.</summary>
    public const int Builds = 3;

    private const string Suggestions = Search + "s-";

    private const char Mark = '~';

    /// <param name="manifest">What the last build wrote into its manifest; empty where there is none.</param>
    /// <param name="plan">What is built now.</param>
    /// <param name="published">The paths that are there: a manifest that was damaged may name others.</param>
    public static KeptVersions Of(string manifest, SitePlan plan, IEnumerable<string> published)
    {
        string[] lines = manifest.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> current = new(plan.Files.Select(static file => UnitOf(file.Path.Value)).OfType<string>(), StringComparer.Ordinal);
        HashSet<string> there = new(published.Select(UnitOf).OfType<string>(), StringComparer.Ordinal);
        IEnumerable<string> before = lines.Where(static line => line[0] != Mark).Select(UnitOf).OfType<string>();
        IEnumerable<string> kept = lines.Where(static line => line[0] == Mark).Select(static line => line[1..]).Where(static line => UnitOf(line) == line || UnitOf(line + "/") == line);
        IEnumerable<string> earlier = before.Concat(kept).Distinct(StringComparer.Ordinal).Where(unit => there.Contains(unit) && !current.Contains(unit));

        // Index, suggestions, texts for drafts and each asset change apart from each other.
        return new KeptVersions([.. earlier.GroupBy(KindOf, StringComparer.Ordinal).SelectMany(static same => same.Take(Builds))]);
    }

    /// <summary>The lines that say to the next build what was kept.</summary>
    public IEnumerable<string> Lines => Units.Select(static unit => Mark + unit);

    /// <param name="path">Relative to the root of the site, with '/'.</param>
    public bool Holds(string path) => UnitOf(path) is { } unit && Units.Contains(unit);

    /// <summary>"search/x" of "search/x/d/0000.js", the file itself of "assets/site.0123abcd.css"; null for other paths.</summary>
    private static string? UnitOf(string path)
    {
        if (path.StartsWith(Assets, StringComparison.Ordinal))
        {
            return HashedName().IsMatch(path) ? path : null;
        }

        int start = path.StartsWith(Search, StringComparison.Ordinal) ? Search.Length : path.StartsWith(Draft, StringComparison.Ordinal) ? Draft.Length : path.Length;
        int end = path.IndexOf('/', start);
        return end > start && path[start] != '.' ? path[..end] : null;
    }

    // What is a version of the same thing.
    private static string KindOf(string unit) =>
        unit.StartsWith(Assets, StringComparison.Ordinal) ? HashedName().Replace(unit, "$1$2")
        : unit.StartsWith(Suggestions, StringComparison.Ordinal) ? Suggestions
        : unit.StartsWith(Draft, StringComparison.Ordinal) ? Draft
        : Search;

    [GeneratedRegex(@"^(assets/[A-Za-z0-9_-]+)\.[0-9a-f]{8}(\.[a-z0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex HashedName();
}
