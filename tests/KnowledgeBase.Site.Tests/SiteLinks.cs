using System.Text.RegularExpressions;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests;

/// <summary>Follows links from page to page, as a reader without script does.</summary>
internal static partial class SiteLinks
{
    /// <summary>Every file that is so many clicks from the front page or fewer.</summary>
    /// <param name="isFollowed">Whether the links of a page, by its path, are followed too.</param>
    public static async Task<HashSet<string>> ReachedAsync(SitePlan plan, int clicks, Func<string, bool> isFollowed)
    {
        Dictionary<string, PlannedFile> files = plan.Files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal);
        HashSet<string> reached = ["index.html"];
        string[] frontier = ["index.html"];
        for (int click = 0; click < clicks; click++)
        {
            string[][] links = await Task.WhenAll(frontier.Where(isFollowed).Select(page => Task.Run(async () => LinksOf(page, await TinySite.TextOfAsync(files[page])))));
            frontier = [.. links.SelectMany(found => found).Where(files.ContainsKey).Where(reached.Add)];
        }

        return reached;
    }

    private static string[] LinksOf(string page, string html)
    {
        var root = new Uri($"http://site/{page}");
        return [.. Address().Matches(html).Select(match => new Uri(root, match.Groups[1].Value).AbsolutePath.TrimStart('/')).Distinct()];
    }

    [GeneratedRegex("""<a [^>]*href="([^"#]+)""")]
    private static partial Regex Address();
}
