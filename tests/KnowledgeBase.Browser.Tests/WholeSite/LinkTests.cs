using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.Search;

namespace KnowledgeBase.Browser.Tests.WholeSite;

[Collection(RealSiteCollection.Name)]
public sealed class LinkTests(ChromiumFixture chromium, RealSiteFixture site, SitePagesFixture read) : IClassFixture<SitePagesFixture>
{
    [Fact]
    public void EveryAddressOnAPageLeadsSomewhere()
    {
        SitePages pages = read.Pages;

        string[] lost =
        [
            .. pages.Addresses
                .Select(link => (link.Page, link.Address, Fault: pages.Fault(link.Page, link.Address)))
                .Where(static link => link.Fault is not null)
                .Select(static link => $"{link.Page}: {link.Address} {link.Fault}"),
        ];

        Assert.Contains(pages.Addresses, static link => link.Address.StartsWith('#'));
        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("nowhere.html", "names no file")]
    [InlineData("speeches/", "names no file")]
    [InlineData("../index.html", "leaves the folder of the site")]
    [InlineData("/index.html", "leaves the folder of the site")]
    [InlineData("#nothing", "names no element of its page")]
    [InlineData("about.html#nothing", "names no element of its page")]
    [InlineData("search.html?q=x#main", null)]
    [InlineData("https://elsewhere.example/", null)]
    public void AnAddressThatLeadsNowhereIsSeen(string address, string? fault) =>
        Assert.Equal(fault, read.Pages.Fault("index.html", address));

    [Fact]
    public void NothingIsLoadedFromElsewhere()
    {
        string[] loaded =
        [
            .. read.Pages.Addresses
                .Where(static link => link.Element.LocalName != "a" && link.Element.GetAttribute("rel") != "canonical")
                .Where(static link => link.Address.Contains(':', StringComparison.Ordinal) || link.Address.StartsWith('/'))
                .Select(static link => $"{link.Page}: {link.Address}"),
        ];

        Assert.Empty(loaded);
    }

    [BrowserFact]
    public async Task EveryBlockThatTheIndexNamesIsOnItsPage()
    {
        SitePages pages = read.Pages;
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await SearchProbe.LoadAsync(visit);

        string[] addresses = await visit.Page.EvaluateAsync<string[]>("() => probe.addresses()");

        Assert.Contains(addresses, static address => address.Contains('#', StringComparison.Ordinal));
        Assert.DoesNotContain(addresses, address => pages.Fault("search.html", address) is not null);
    }
}
