using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>The pages of a site as a parser of HTML reads them, and where their addresses lead.</summary>
internal sealed class SitePages
{
    // The names are reserved (RFC 2606): nothing here goes to a network.
    private static readonly Uri s_root = new("http://site.example/a/b/");

    private readonly Dictionary<string, IHtmlDocument> _documents;
    private readonly RealSiteFixture _site;

    private SitePages(RealSiteFixture site, Dictionary<string, IHtmlDocument> documents)
    {
        _site = site;
        _documents = documents;
    }

    public static SitePages Read(RealSiteFixture site)
    {
        var parser = new HtmlParser();
        return new SitePages(site, site.Pages.ToDictionary(
            static page => page,
            page =>
            {
                using FileStream stream = File.OpenRead(Path.Join(site.Folder, page));
                return parser.ParseDocument(stream);
            }));
    }

    /// <summary>Every address that a page writes, with the page.</summary>
    public IEnumerable<(string Page, IElement Element, string Address)> Addresses =>
        from page in _documents
        from element in page.Value.All
        from name in (string[])["href", "src", "action"]
        let address = element.GetAttribute(name)
        where address is not null
        select (page.Key, element, address);

    /// <summary>What is wrong with an address that stands on a page; null when it leads somewhere.</summary>
    public string? Fault(string page, string address)
    {
        var target = new Uri(new Uri(s_root, page), address);
        if (!s_root.IsBaseOf(target))
        {
            return target.Host == s_root.Host ? "leaves the folder of the site" : null;
        }

        string path = s_root.MakeRelativeUri(new UriBuilder(target) { Query = "", Fragment = "" }.Uri).ToString();
        if (!_site.Files.Contains(path))
        {
            return "names no file";
        }

        // A passage names the block that it is in: docs/reading.md, Addresses.
        string fragment = Uri.UnescapeDataString(target.Fragment.TrimStart('#').Split('~')[0]);
        return fragment.Length == 0 || (_documents.TryGetValue(path, out IHtmlDocument? document) && document.GetElementById(fragment) is not null)
            ? null
            : "names no element of its page";
    }
}

/// <summary>All pages, read once for the tests of a class.</summary>
public sealed class SitePagesFixture(RealSiteFixture site)
{
    internal SitePages Pages { get; } = SitePages.Read(site);
}
