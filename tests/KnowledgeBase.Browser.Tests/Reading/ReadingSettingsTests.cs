using KnowledgeBase.Browser.Tests.Browsing;
using KnowledgeBase.Browser.Tests.WholeSite;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>Goal G08: what a reader sets is kept, and nothing flashes.</summary>
[Collection(RealSiteCollection.Name)]
public sealed class ReadingSettingsTests(ChromiumFixture chromium, RealSiteFixture site)
{
    private const string Speech = "speeches/001-ee9bb8defc1988e1.html";

    [BrowserFact]
    public async Task AllChoicesAreKeptAndSetBeforeThePageIsDrawn()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Speech);
        await visit.Page.ClickAsync(".settings summary");
        foreach (string choice in (string[])["size=large", "face=hei", "align=ragged", "scheme=dark", "print=reading"])
        {
            string[] pair = choice.Split('=');
            await visit.Page.Locator($".settings input[name={pair[0]}][value={pair[1]}]").CheckAsync();
        }

        // The attributes are there when the first element of the body is.
        await visit.Page.AddInitScriptAsync(
            """
            new MutationObserver((_, observer) => {
              if (document.body !== null) {
                globalThis.atFirst = JSON.stringify({ ...document.documentElement.dataset });
                observer.disconnect();
              }
            }).observe(document, { childList: true, subtree: true });
            """);
        await visit.GoAsync("themes/index.html");
        await visit.GoAsync(Speech);

        Assert.Equal("""{"scheme":"dark","size":"large","align":"ragged","face":"hei","print":"reading"}""", await visit.Page.EvaluateAsync<string>("() => globalThis.atFirst"));
        Assert.Equal("rgb(23, 22, 19)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
        Assert.True(await visit.Page.IsCheckedAsync(".settings input[name=face][value=hei]"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task WhatSomethingElseHasStoredIsNotTaken()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(Speech);
        foreach (string stored in (string[])["{", "null", "[1]", """{"scheme":"pink","size":{}}"""])
        {
            await visit.Page.EvaluateAsync("(stored) => localStorage.setItem('kb-reading', stored)", stored);
            await visit.GoAsync("index.html");

            Assert.Equal("{}", await visit.Page.EvaluateAsync<string>("() => JSON.stringify({ ...document.documentElement.dataset })"));
        }

        Assert.Empty(visit.Faults);
    }
}
