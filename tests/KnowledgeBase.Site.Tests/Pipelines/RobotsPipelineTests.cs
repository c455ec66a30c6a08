using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Tests.Feeds;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Pipelines;

public class RobotsPipelineTests
{
    private const string Url = "https://example.org/kb";
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly PlannedFile[] s_files =
        [.. new[] { "b.html", "a/index.html", "404.html", "assets/x.css", "c.html" }.Select(static path => PlannedFile.Of(SitePath.Of(path), default))];

    [Fact]
    public async Task TheSitemapNamesEveryPageButThatForLostAddresses()
    {
        Dictionary<string, string> files = await MadeAsync(Url, 50_000);

        XmlElements map = XmlElements.Read(files["sitemap.xml"], Namespace);

        Assert.Equal("urlset", map.Root);
        Assert.Equal([$"{Url}/a/index.html", $"{Url}/b.html", $"{Url}/c.html"], map.Texts("loc"));
        Assert.Contains($"\nSitemap: {Url}/sitemap.xml\n", files["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task MorePagesThanOneFileMayNameAreNamedByParts()
    {
        Dictionary<string, string> files = await MadeAsync(Url, 2);

        XmlElements index = XmlElements.Read(files["sitemap.xml"], Namespace);

        Assert.Equal("sitemapindex", index.Root);
        Assert.Equal([$"{Url}/sitemap/1.xml", $"{Url}/sitemap/2.xml"], index.Texts("loc"));
        Assert.Equal([$"{Url}/a/index.html", $"{Url}/b.html"], XmlElements.Read(files["sitemap/1.xml"], Namespace).Texts("loc"));
        Assert.Equal([$"{Url}/c.html"], XmlElements.Read(files["sitemap/2.xml"], Namespace).Texts("loc"));
    }

    [Fact]
    public async Task WithoutAnAddressThereIsNoSitemap()
    {
        Dictionary<string, string> files = await MadeAsync(null, 50_000);

        Assert.Equal("User-agent: *\nAllow: /\n", Assert.Single(files).Value);
    }

    private static async Task<Dictionary<string, string>> MadeAsync(string? url, int mostPages)
    {
        Dictionary<string, string> made = new(StringComparer.Ordinal);
        foreach (PlannedFile file in RobotsPipeline.Files(s_files, url, mostPages))
        {
            made.Add(file.Path.Value, await TinySite.TextOfAsync(file));
        }

        return made;
    }
}
