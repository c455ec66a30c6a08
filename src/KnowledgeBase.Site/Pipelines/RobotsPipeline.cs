using System.Text;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: which pages there are. Output: what search engines ask for: robots.txt and, when the site's address is known, the sitemap.</summary>
public static class RobotsPipeline
{
    /// <summary>How many pages one file may name, by the rules of sitemaps.org.</summary>
    private const int MostPages = 50_000;

    /// <param name="files">Every other file of the site.</param>
    /// <param name="site">The site's address, without '/' at the end; null when it is not known.</param>
    public static IEnumerable<PlannedFile> Files(IEnumerable<PlannedFile> files, string? site, int mostPages = MostPages)
    {
        string robots = "User-agent: *\nAllow: /\n" + (site is null ? "" : $"\nSitemap: {site}/{SitePaths.Sitemap}\n");
        return SitemapFiles(files, site, mostPages).Append(PlannedFile.Of(SitePaths.Robots, Encoding.ASCII.GetBytes(robots)));
    }

    private static PlannedFile[] SitemapFiles(IEnumerable<PlannedFile> files, string? site, int mostPages)
    {
        if (site is null)
        {
            return [];
        }

        EquatableArray<string>[] parts =
        [
            .. files.Select(static file => file.Path)
                .Where(static path => path.Value.EndsWith(".html", StringComparison.Ordinal) && path != SitePaths.NotFound && path != SitePaths.Offline)
                .Select(path => $"{site}/{path}")
                .Order(StringComparer.Ordinal)
                .Chunk(mostPages)
                .Select(static part => part.ToEquatableArray()),
        ];
        return parts.Length == 1
            ? [PlannedFile.Of(SitePaths.Sitemap, Sitemap.Pages(parts[0]))]
            :
            [
                .. parts.Select(static (part, i) => PlannedFile.Of(SitePaths.SitemapPart(i + 1), Sitemap.Pages(part))),
                PlannedFile.Of(SitePaths.Sitemap, Sitemap.Index(parts.Select((_, i) => $"{site}/{SitePaths.SitemapPart(i + 1)}").ToEquatableArray())),
            ];
    }
}
