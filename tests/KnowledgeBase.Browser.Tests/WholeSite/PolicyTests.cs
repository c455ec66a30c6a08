using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>No breach of the policy, no error, no request that leaves the site: under a path of a host and from a disk.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class PolicyTests(ChromiumFixture chromium, RealSiteFixture site)
{
    [BrowserFact]
    public async Task EveryKindOfPageIsCleanUnderAPathOfItsHost()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder, under: "a/b/");

        foreach (string address in PageKinds.Addresses.Append("rules/KB1001.html"))
        {
            await visit.GoAsync(address);
            await visit.Page.WaitForFunctionAsync("() => document.styleSheets[0]?.cssRules.length > 0");
        }

        Assert.Empty(visit.Faults);
        // Of the index only what the question needs, and nothing that is there to be taken away.
        string[] asked = [.. visit.Requests.Select(address => new Uri(address).AbsolutePath[visit.Root.AbsolutePath.Length..]).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(site.Files.Where(static file => file.StartsWith("assets/", StringComparison.Ordinal) && !IsOnDemand(file)).Order(StringComparer.Ordinal), asked.Where(static file => file.StartsWith("assets/", StringComparison.Ordinal) && !IsOnDemand(file)));
        Assert.Subset(site.Files.ToHashSet(StringComparer.Ordinal), asked.ToHashSet(StringComparer.Ordinal));
        Assert.Contains(asked, IsOfIndex);
        Assert.DoesNotContain(asked, IsForTakingAway);
    }

    [BrowserFact]
    public async Task AReaderWithTheSiteOnADiskReadsAndSearches()
    {
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);
        await visit.GoAsync("index.html");

        await visit.Page.Locator(".speech-rows h3 a").First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address("/speeches/"));
        await visit.Page.FillAsync("#site-search-text", "作风建设");
        await visit.Page.PressAsync("#site-search-text", "Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Address("/search.html?q="));
        await visit.Page.Locator(".search-line").First.ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => CSS.highlights.get('phrase')?.size > 0");

        Assert.Empty(visit.Faults);
        Assert.All(visit.Requests, address => Assert.StartsWith(visit.Root.AbsoluteUri, address, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task EveryKindOfPageIsCleanFromADisk()
    {
        await using Visit visit = await chromium.VisitFromDiskAsync(site.Folder);

        foreach (string address in PageKinds.Addresses)
        {
            await visit.GoAsync(address);
        }

        Assert.Empty(visit.Faults);
    }

    private static bool IsOnDemand(string file) =>
        IsOfIndex(file) || file.StartsWith("assets/search-", StringComparison.Ordinal) || file.StartsWith("assets/arrival-", StringComparison.Ordinal);

    private static bool IsOfIndex(string file) => file.StartsWith("search/", StringComparison.Ordinal);

    private static bool IsForTakingAway(string file) => file.StartsWith("downloads/", StringComparison.Ordinal);

    // Waits for the address alone: a page from a disk may have loaded before anybody can listen for it.
    private static Regex Address(string part) => new(Regex.Escape(part));
}
