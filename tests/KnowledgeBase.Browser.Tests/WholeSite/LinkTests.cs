using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.Search;

namespace KnowledgeBase.Browser.Tests.WholeSite;

[Collection(ChromiumCollection.Name)]
public sealed class LinkTests(ChromiumFixture chromium, RealSiteFixture site)
{
    [Fact]
    public void EveryAddressOnAPageLeadsSomewhere()
    {
        SitePages pages = SitePages.Read(site);

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

    [Fact]
    public void NothingIsLoadedFromElsewhere()
    {
        string[] loaded =
        [
            .. SitePages.Read(site).Addresses
                .Where(static link => link.Element.LocalName != "a" && link.Element.GetAttribute("rel") != "canonical")
                .Where(static link => link.Address.Contains(':', StringComparison.Ordinal) || link.Address.StartsWith('/'))
                .Select(static link => $"{link.Page}: {link.Address}"),
        ];

        Assert.Empty(loaded);
    }

    [BrowserFact]
    public async Task EveryBlockThatTheIndexNamesIsOnItsPage()
    {
        SitePages pages = SitePages.Read(site);
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");
        await SearchProbe.LoadAsync(visit);

        string[] addresses = await visit.Page.EvaluateAsync<string[]>("() => probe.addresses()");

        Assert.Contains(addresses, static address => address.Contains('#', StringComparison.Ordinal));
        Assert.DoesNotContain(addresses, address => pages.Fault("search.html", address) is not null);
    }
}
