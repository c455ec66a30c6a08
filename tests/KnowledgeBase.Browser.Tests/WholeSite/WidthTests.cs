using KnowledgeBase.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>Nothing scrolls sideways: WCAG 2.2, 1.4.10 (320 CSS px) and 1.4.4 (text at 200 %).</summary>
[Collection(RealSiteCollection.Name)]
public sealed class WidthTests(ChromiumFixture chromium, RealSiteFixture site)
{
    // Cutting off what is too wide would hide the fault, so no part of the frame may do that either.
    private const string TooWide =
        """
        () => {
          const root = document.scrollingElement;
          const frame = [document.documentElement, document.body, document.querySelector("main")];
          const hidden = frame.filter((element) => getComputedStyle(element).overflowX !== "visible").map((element) => `${element.localName} hides its overflow`);
          if (root.scrollWidth <= root.clientWidth) {
            return hidden;
          }

          const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5);
          return [...hidden, `${root.scrollWidth} px: ${wide.slice(0, 4).map((element) => `${element.localName}.${element.className}`).join(", ")}`];
        }
        """;

    // Text alone grows, as with a browser's text zoom; the answer names what does not. A page's title may grow less: the window bounds it.
    private const string Enlarge =
        """
        () => {
          const texts = [...document.querySelectorAll("p, h2, h3, li, a, button, input, summary, dt, dd")];
          const size = (element) => Number.parseFloat(getComputedStyle(element).fontSize);
          const before = texts.map(size);
          document.documentElement.style.fontSize = `${2 * size(document.documentElement)}px`;
          return texts.filter((element, i) => Math.abs(size(element) - 2 * before[i]) > 0.1).map((element) => `${element.localName}.${element.className} keeps its size`);
        }
        """;

    [BrowserFact]
    public async Task NoPageScrollsSidewaysOnANarrowScreen()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.SetViewportSizeAsync(320, 640);

        List<string> faults = [];
        foreach (string address in PageKinds.Addresses)
        {
            await visit.GoAsync(address);
            faults.AddRange((await visit.Page.EvaluateAsync<string[]>(TooWide)).Select(fault => $"{address}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [BrowserFact]
    public async Task EnlargedTextDoesNotScrollSideways()
    {
        await using Visit visit = await chromium.VisitAsync(site.Folder);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(1280, 800);

        List<string> faults = [];
        foreach (string address in PageKinds.Addresses)
        {
            await visit.GoAsync(address);
            string[] fixedSizes = await visit.Page.EvaluateAsync<string[]>(Enlarge);
            string[] tooWide = await visit.Page.EvaluateAsync<string[]>(TooWide);
            faults.AddRange(fixedSizes.Concat(tooWide).Select(fault => $"{address}: {fault}"));
        }

        Assert.Empty(faults);
    }
}
