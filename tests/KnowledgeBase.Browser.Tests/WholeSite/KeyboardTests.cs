using KnowledgeBase.Browser.Tests.Browsing;

namespace KnowledgeBase.Browser.Tests.WholeSite;

[Collection(RealSiteCollection.Name)]
public sealed class KeyboardTests(ChromiumFixture chromium, RealSiteFixture site)
{
    [BrowserTheory]
    [InlineData("index.html")]
    [InlineData("speeches/001-ee9bb8defc1988e1.html")]
    [InlineData("search.html")]
    public async Task TheFirstStopSkipsToTheText(string address)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(address);

        await visit.Page.Keyboard.PressAsync("Tab");
        string first = await FocusAsync(visit);
        bool isSeen = await visit.Page.EvaluateAsync<bool>(
            "() => { const { top, left, width, height } = document.activeElement.getBoundingClientRect(); return top >= 0 && left >= 0 && width > 1 && height > 1; }");
        await visit.Page.Keyboard.PressAsync("Enter");
        string second = await FocusAsync(visit);
        await visit.Page.Keyboard.PressAsync("Tab");
        bool isInText = await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null");

        Assert.Equal("a.skip", first);
        Assert.True(isSeen);
        Assert.Equal("main#main", second);
        Assert.True(isInText);
    }

    [BrowserFact]
    public async Task ASlashGoesToTheSearchField()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync("search.html");

        await visit.Page.Keyboard.PressAsync("/");

        Assert.Equal("input#search-query", await FocusAsync(visit));
        Assert.Equal("", await visit.Page.InputValueAsync("#search-query"));
    }

    [BrowserTheory]
    [InlineData("index.html")]
    [InlineData("speeches/003-f2cd3f3992885587.html")]
    [InlineData("search.html?q=%E4%BD%9C%E9%A3%8E")]
    [InlineData("search.html?q=%E4%BD%9C%E9%A3%8E&view=lines&sort=l2")]
    public async Task EveryStopIsSeenAndNoneIsATrap(string address)
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.GoAsync(address);
        int stops = await visit.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('a[href], button, input:not([type=radio]:not(:checked)), select, summary, [tabindex=\"0\"]')].filter((element) => element.checkVisibility()).length");

        // Elements, not their places: what is loaded for a box that is entered may add some.
        int reached = 0;
        List<string> unseen = [];
        for (int i = 0; i < stops; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            string[] stop = await visit.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const element = document.activeElement;
                  (globalThis.reached ??= new Set()).add(element);
                  const isOutlined = [element, element.closest("form"), element.closest("label")].some((one) => one && getComputedStyle(one).outlineStyle !== "none");
                  return [String(globalThis.reached.size), isOutlined ? "" : `${element.localName}.${element.className}`];
                }
                """);
            reached = int.Parse(stop[0], System.Globalization.CultureInfo.InvariantCulture);
            if (stop[1].Length > 0)
            {
                unseen.Add(stop[1]);
            }
        }

        Assert.Empty(unseen);
        Assert.Equal(stops, reached);
    }

    private static Task<string> FocusAsync(Visit visit) => visit.Page.EvaluateAsync<string>(
        "() => { const { localName, id, className } = document.activeElement; return localName + (id ? `#${id}` : className ? `.${className}` : ''); }");
}
